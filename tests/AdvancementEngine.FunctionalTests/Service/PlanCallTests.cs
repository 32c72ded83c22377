using System.Net;
using System.Text;
using System.Text.Json;
using AdvancementEngine.Wire.V1;
using Google.Protobuf;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Bad input of <c>PlanPathway</c>, over gRPC and JSON alike: refused with the field and a remedy, or answered with why and what
/// is nearest.</summary>
public sealed class PlanCallTests(ServiceFixture service) : IDisposable
{
    private readonly HttpClient _client = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("goal", "underwater basket weaver", 0, 0)]
    [InlineData("goal", "15-1242.01", 0, 0)]
    [InlineData("years", "", -1, 0)]
    [InlineData("years", "", 41, 0)]
    [InlineData("paths", "", 0, 21)]
    public async Task Plan_WrongField_IsRefusedAlikeOverGrpcAndJson(string field, string goal, int years, int paths)
    {
        var request = Request("P-001");
        (request.Goal, request.Years, request.Paths) = (goal, years, paths);
        var refused = await Assert.ThrowsAsync<RpcException>(() =>
            service.Client.PlanPathwayAsync(request, cancellationToken: Cancel).ResponseAsync
        );
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Contains(field, refused.Status.Detail, StringComparison.Ordinal);
        using var reply = await Post(request);
        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        using var error = JsonDocument.Parse(await reply.Content.ReadAsStringAsync(Cancel));
        Assert.Contains(field, error.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_GoalIsThePresentJob_SaysSoAlikeOverGrpcAndJson() =>
        Assert.Contains("This is the kind of job you have now.", await Said("P-001", "15-1232.00"), StringComparison.Ordinal);

    [Fact]
    public async Task Plan_GoalOutOfReach_SaysWhyAndWhatIsNearest()
    {
        var text = await Said("P-001", "11-3021.00", 1);
        Assert.Contains("takes longer than 1 year", text, StringComparison.Ordinal);
        Assert.Contains("The closest job you can reach:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_NothingKnown_AsksThreeFacts()
    {
        var text = await Said("P-009", string.Empty);
        Assert.Contains("We need to know more about you", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Count(c => c == '?'));
    }

    [Fact]
    public async Task Plan_GoalInWords_ComesBackAsStatedWithItsParts()
    {
        const string stated = "network support, remote";
        var request = Request("P-001");
        request.Participant.Goals.TargetOccupation = stated;
        var plan = await service.Client.PlanPathwayAsync(request, cancellationToken: Cancel);
        Assert.Equal(stated, plan.GoalStated);
        Assert.Equal(["remote"], plan.GoalParts);
        Assert.Contains(stated, plan.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _client.Dispose();

    private static PlanPathwayRequest Request(string id)
    {
        var person = DemoRequests.All.First(r => r.Participant.Id == id);
        return new()
        {
            Participant = person.Participant.Clone(),
            Program = person.Program?.Clone(),
            AsOf = person.AsOf,
        };
    }

    // The page over gRPC; over JSON it is the same.
    private async Task<string> Said(string id, string goal, int years = 0)
    {
        var request = Request(id);
        (request.Goal, request.Years) = (goal, years);
        var plan = await service.Client.PlanPathwayAsync(request, cancellationToken: Cancel);
        using var reply = await Post(request);
        var json = JsonParser.Default.Parse<PlanPathwayReply>(await reply.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(plan.Text, json.Text);
        return string.Join(' ', plan.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<HttpResponseMessage> Post(PlanPathwayRequest request)
    {
        using var content = new StringContent(JsonFormatter.Default.Format(request), Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri(service.Process.JsonAddress + "/v1/pathway"), content, Cancel);
    }
}
