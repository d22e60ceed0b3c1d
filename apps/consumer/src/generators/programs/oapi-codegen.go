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

func main() {
	ctx := context.Background()
	authorize := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+os.Getenv("API_TOKEN"))
		return nil
	}
	client, err := api.NewClientWithResponses(os.Getenv("API_URL"), api.WithRequestEditorFn(authorize))
	check(err)

	read, err := client.GetMobileSignatureWithResponse(ctx, "client-123", "user-123")
	check(err)
	fmt.Println("read", read.JSON200.Type, read.JSON200.Version)
	comment := "From a generated client."
	version := int32(read.JSON200.Version)
	change := api.MobileSignatureUpdate{Version: &version, ModificationComment: &comment}
	changed, err := client.UpdateMobileSignatureWithResponse(ctx, "client-123", "user-123", change)
	check(err)
	fmt.Println("change", changed.JSON200.Version)
	conflict, err := client.UpdateMobileSignatureWithResponse(ctx, "client-123", "user-123", change)
	check(err)
	_ = conflict.JSON409.Errors[0].Code
	fmt.Println("conflict", conflict.StatusCode())
	unknown, err := client.GetMobileSignatureWithResponse(ctx, "client-123", "unknown")
	check(err)
	_ = unknown.JSON404.Errors[0].Code
	fmt.Println("error", unknown.StatusCode())
}
