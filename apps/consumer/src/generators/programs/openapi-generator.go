package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	api "examined/client"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func statusOf(_ *api.MobileSignature, response *http.Response, _ error) int {
	return response.StatusCode
}

func main() {
	configuration := api.NewConfiguration()
	configuration.Servers = api.ServerConfigurations{{URL: os.Getenv("API_URL")}}
	client := api.NewAPIClient(configuration).MobileSignatureAPI
	ctx := context.WithValue(context.Background(), api.ContextAccessToken, os.Getenv("API_TOKEN"))

	read, _, err := client.GetMobileSignature(ctx, "client-123", "user-123").Execute()
	check(err)
	fmt.Println("read", read.GetType(), read.GetVersion())
	change := api.NewMobileSignatureUpdate()
	change.SetVersion(read.GetVersion())
	change.SetModificationComment("From a generated client.")
	changed, _, err := client.UpdateMobileSignature(ctx, "client-123", "user-123").MobileSignatureUpdate(*change).Execute()
	check(err)
	fmt.Println("change", changed.GetVersion())
	fmt.Println("conflict", statusOf(client.UpdateMobileSignature(ctx, "client-123", "user-123").MobileSignatureUpdate(*change).Execute()))
	fmt.Println("error", statusOf(client.GetMobileSignature(ctx, "client-123", "unknown").Execute()))
}
