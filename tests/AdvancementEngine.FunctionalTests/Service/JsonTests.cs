using System.Net;
using System.Text;
using System.Text.Json;
using AdvancementEngine.Wire.V1;
using Google.Protobuf;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>The same contract as HTTP/1.1 with JSON, on an address of its own.</summary>
public sealed class JsonTests(ServiceFixture service) : IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rank_AsJson_HasTheDigestOfGrpc()
    {
        var request = DemoRequests.First();
        var expected = (await service.Client.RankAsync(request, cancellationToken: Cancel)).Recommendation;
        using var reply = await Post(JsonFormatter.Default.Format(request));
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        var back = JsonParser.Default.Parse<RankReply>(await reply.Content.ReadAsStringAsync(Cancel)).Recommendation;
        Assert.Equal(expected, back);
    }

    [Theory]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"work\":[{\"occupation\":\"15-9232.00\",\"start\":\"2024-01-01\"}]}}", "participant.work[0].occupation")]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"facts\":[{\"name\":\"gender\",\"value\":\"x\"}]}}", "protected attribute")]
    [InlineData("{\"asOf\":\"soon\",\"participant\":{\"id\":\"X-1\"}}", "as_of")]
    [InlineData("{\"participant\":", "Request JSON payload is not correctly formatted")]
    [InlineData("{}", "participant: found nothing")]
    public async Task Rank_WrongJson_Is400WithTheViolation(string body, string told)
    {
        using var reply = await Post(body);
        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        using var error = JsonDocument.Parse(await reply.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(3, error.RootElement.GetProperty("code").GetInt32());
        Assert.Contains(told, error.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HealthPage_OverHttp1_IsHealthy()
    {
        using var http = new HttpClient();
        Assert.Contains("Healthy", await http.GetStringAsync(service.Process.JsonAddress + "/health", Cancel), StringComparison.Ordinal);
    }

    public void Dispose() => service.Process.AssertNoUnexpectedErrors();

    private async Task<HttpResponseMessage> Post(string body)
    {
        using var http = new HttpClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await http.PostAsync(service.Process.JsonAddress + "/v1/rank", content, Cancel);
    }
}
