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
    [InlineData(
        "{\"participant\":{\"id\":\"X-1\",\"work\":[{\"occupation\":\"15-9232.00\",\"start\":\"2024-01-01\"}]}}",
        "participant.work[0].occupation"
    )]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"facts\":[{\"name\":\"gender\",\"value\":\"x\"}]}}", "protected attribute")]
    [InlineData(
        "{\"participant\":{\"id\":\"X-1\",\"education\":{\"level\":\"MBA\"},\"otherEducation\":[{\"level\":\"\"}]}}",
        "participant.other_education[0].level"
    )]
    [InlineData(
        "{\"participant\":{\"id\":\"X-1\",\"otherEducation\":[{\"level\":\"BS\",\"source\":{\"when\":\"2006-13\"}}]}}",
        "participant.other_education[0].source.when"
    )]
    [InlineData("{\"asOf\":\"soon\",\"participant\":{\"id\":\"X-1\"}}", "as_of")]
    [InlineData("{\"participant\":", "Request JSON payload is not correctly formatted")]
    [InlineData("{}", "participant: found nothing")]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"evidences\":[]}}", "did you mean 'evidence'?")]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"work\":[{\"ocupation\":\"x\"}]}}", "participant.work[0].ocupation")]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"Gender\":\"x\"}}", "protected attribute 'Gender'")]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"dateOfBirth\":\"x\"}}", "protected attribute 'dateOfBirth'")]
    [InlineData("{\"participant\":{\"id\":\"X-1\"},\"participants\":{}}", "participants")]
    [InlineData("{\"asOf\":\"2026-10-01\",\"as_of\":\"2026-10-02\",\"participant\":{\"id\":\"X-1\"}}", "a duplicate field")]
    [InlineData(
        "{\"participant\":{\"id\":\"X-1\",\"work\":[{\"occupation\":\"15-1232.00\",\"start\":\"2020-03\",\"end\":\"9999-12\"}]}}",
        "9999-12"
    )]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"goals\":{\"wageFloorUsd\":\"many\"}}}", "not correctly formatted")]
    [InlineData(
        "{\"strict\":true,\"participant\":{\"id\":\"X-1\",\"work\":[{\"occupation\":\"15-1232.00\"}]}}",
        "because the request is strict"
    )]
    public async Task Rank_WrongJson_Is400WithTheViolation(string body, string told)
    {
        using var reply = await Post(body);
        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        using var error = JsonDocument.Parse(await reply.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(3, error.RootElement.GetProperty("code").GetInt32());
        Assert.Contains(told, error.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/rank?gender=f", "gender")]
    [InlineData("/v1/rank?participant.id=OTHER&asOf=2020-01-01", "participant.id")]
    [InlineData("/v1/match?kind=JOB", "kind")]
    [InlineData("/v1/programs:assess?asOf=2020-01-01", "asOf")]
    public async Task Post_QueryParameter_IsRefusedByName(string route, string told)
    {
        using var http = new HttpClient();
        using var content = new StringContent("{\"participant\":{\"id\":\"X-1\"}}", Encoding.UTF8, "application/json");
        using var reply = await http.PostAsync(service.Process.JsonAddress + route, content, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        Assert.Contains(
            $"the query parameter '{told}'",
            await reply.Content.ReadAsStringAsync(Cancel),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"goals\":{\"wageFloorUsd\":\"56000\"}}}")]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"goals\":{\"monthsAvailable\":\"6.5\"}},\"options\":{\"top\":\"3\"}}")]
    [InlineData("{\"participant\":{\"id\":\"X-1\",\"work_history_known\":true,\"work\":[{\"occupation\":\"15-1232.00\"}]}}")]
    public async Task Rank_NumbersAsTextProtoNamesAndMissingDates_AreTaken(string body)
    {
        using var reply = await Post(body);
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
    }

    [Fact]
    public async Task Rank_JsonTooLong_Is413WhetherItsLengthIsSaidOrNot()
    {
        var body = new string(' ', 2 << 20) + "{}";
        using var said = await Post(body);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, said.StatusCode);
        using var http = new HttpClient();
        using var content = new StreamContent(new UnknownLength(Encoding.UTF8.GetBytes(body)));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, service.Process.JsonAddress + "/v1/rank") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        using var reply = await http.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, reply.StatusCode);
    }

    [Theory]
    [InlineData("application/json; charset=bogus", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=UTF-8", null, HttpStatusCode.OK)]
    public async Task Rank_BodyOfATypeOrEncoding_IsTakenAsUtf8JsonOrRefused(string type, string? encoding, HttpStatusCode status)
    {
        using var http = new HttpClient();

        // With a byte order mark, as some editors write it.
        using var content = new ByteArrayContent([0xEF, 0xBB, 0xBF, .. "{\"participant\":{\"id\":\"X-1\"}}"u8]);
        if (type.Length > 0)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null)
            content.Headers.ContentEncoding.Add(encoding);
        using var reply = await http.PostAsync(service.Process.JsonAddress + "/v1/rank", content, Cancel);
        Assert.Equal(status, reply.StatusCode);
    }

    [Theory]
    [InlineData("/v1/occupations?filter=support", HttpStatusCode.OK, "15-1232.00")]
    [InlineData("/v1/occupations?pageSize=1", HttpStatusCode.OK, "nextPageToken")]
    [InlineData("/v1/occupations?filters=support", HttpStatusCode.BadRequest, "did you mean 'filter'?")]
    [InlineData("/v1/credentials?filter=network", HttpStatusCode.OK, "comptia-network-plus")]
    [InlineData("/v1/bundle", HttpStatusCode.OK, "servingSince")]
    [InlineData("/health/live", HttpStatusCode.OK, "alive")]
    [InlineData("/health/ready", HttpStatusCode.OK, "Healthy")]
    [InlineData("/metrics", HttpStatusCode.OK, "advancement_bundle_age_seconds")]
    [InlineData("/openapi.json", HttpStatusCode.OK, "RecordOutcomeRequest")]
    [InlineData("/try", HttpStatusCode.OK, "Try a call")]
    public async Task Get_EachPage_AnswersInOrder(string path, HttpStatusCode status, string told)
    {
        using var http = new HttpClient();
        using var reply = await http.GetAsync(service.Process.JsonAddress + path, Cancel);
        Assert.Equal(status, reply.StatusCode);
        Assert.Contains(told, await reply.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
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

    private sealed class UnknownLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
