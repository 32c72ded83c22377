using System.Net;
using System.Text.Json;
using Google.Protobuf.Reflection;
using Grpc.Health.V1;
using Grpc.Reflection.V1Alpha;

namespace AdvancementEngine.FunctionalTests.Service;

public sealed class HealthAndReflectionTests(ServiceFixture service) : IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("advancement.v1.Advancement")]
    public async Task Health_BundleServes_IsServing(string name)
    {
        var reply = await new Health.HealthClient(service.Channel).CheckAsync(
            new HealthCheckRequest { Service = name },
            cancellationToken: Cancel
        );
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, reply.Status);
    }

    [Fact]
    public async Task HealthPage_Shows_BundleKnownAnswerAndMultiplyAdd()
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, service.Process.Address + "/health")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var reply = await http.SendAsync(request, Cancel);
        using var page = JsonDocument.Parse(await reply.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("Healthy", page.RootElement.GetProperty("status").GetString());
        Assert.Equal("passed", page.RootElement.GetProperty("knownAnswer").GetString());
        Assert.Equal(64, page.RootElement.GetProperty("bundle").GetString()!.Length);
        Assert.Contains(
            page.RootElement.GetProperty("slowMultiplyAdd").ValueKind,
            (JsonValueKind[])[JsonValueKind.True, JsonValueKind.False]
        );
    }

    [Fact]
    public async Task Reflection_Lists_TheServicesAndTheContract()
    {
        using var call = new ServerReflection.ServerReflectionClient(service.Channel).ServerReflectionInfo(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = string.Empty }, Cancel);
        Assert.True(await call.ResponseStream.MoveNext(Cancel));
        var names = call.ResponseStream.Current.ListServicesResponse.Service.Select(s => s.Name).ToList();
        Assert.Contains("advancement.v1.Advancement", names);
        Assert.Contains("grpc.health.v1.Health", names);
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { FileContainingSymbol = "advancement.v1.Advancement" }, Cancel);
        Assert.True(await call.ResponseStream.MoveNext(Cancel));
        var files = call.ResponseStream.Current.FileDescriptorResponse.FileDescriptorProto.Select(FileDescriptorProto.Parser.ParseFrom);
        Assert.Contains(files, f => f.Name == "advancement/v1/advancement.proto");
        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext(Cancel));
    }

    public void Dispose() => service.Process.AssertNoUnexpectedErrors();
}
