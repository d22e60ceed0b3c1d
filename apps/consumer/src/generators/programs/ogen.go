package main

import (
	"context"
	"fmt"
	"os"

	api "examined/client"
)

type token struct{}

// The responses of a read and of a change have different headers, and therefore different types.
type success interface {
	GetResponse() api.MobileSignature
}

func (token) Bearer(context.Context, api.OperationName) (api.Bearer, error) {
	return api.Bearer{Token: os.Getenv("API_TOKEN")}, nil
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	ctx := context.Background()
	client, err := api.NewClient(os.Getenv("API_URL"), token{})
	check(err)

	known := api.GetMobileSignatureParams{ClientExtId: "client-123", UserExtId: "user-123"}
	result, err := client.GetMobileSignature(ctx, known)
	check(err)
	read := result.(success).GetResponse()
	fmt.Println("read", read.Type, read.Version)
	change := &api.MobileSignatureUpdate{
		Version:             api.NewOptInt32(int32(read.Version)),
		ModificationComment: api.NewOptModificationComment("From a generated client."),
	}
	target := api.UpdateMobileSignatureParams{ClientExtId: "client-123", UserExtId: "user-123"}
	changed, err := client.UpdateMobileSignature(ctx, change, target)
	check(err)
	fmt.Println("change", changed.(success).GetResponse().Version)
	conflict, err := client.UpdateMobileSignature(ctx, change, target)
	check(err)
	if _, ok := conflict.(*api.UpdateMobileSignatureConflict); ok {
		fmt.Println("conflict", 409)
	}
	unknown, err := client.GetMobileSignature(ctx, api.GetMobileSignatureParams{ClientExtId: "client-123", UserExtId: "unknown"})
	check(err)
	if _, ok := unknown.(*api.GetMobileSignatureNotFound); ok {
		fmt.Println("error", 404)
	}
}
