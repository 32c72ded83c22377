using AdvancementEngine.Store.Records;
using AdvancementEngine.Wire.V1;
using Grpc.Core;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Records that cannot be kept: refused by field, through one service that has kept nothing.</summary>
public sealed class RecordRefusalTests(StoreServiceFixture service) : IClassFixture<StoreServiceFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("key", "k 1")]
    [InlineData("kind", "")]
    [InlineData("opportunity", "15-9999.00")]
    [InlineData("date", "")]
    [InlineData("date", "2999-01-01")]
    [InlineData("digest", "abc")]
    [InlineData("participant", "two words")]
    [InlineData("value", "7")]
    public async Task RecordOutcome_WrongField_IsNamedAndNothingIsKept(string field, string value)
    {
        var request = new RecordOutcomeRequest
        {
            Key = "k-1",
            Participant = "M-1",
            Kind = OutcomeKind.Entered,
            Opportunity = "15-1244.00",
            Date = "2026-10-01",
        };
        switch (field)
        {
            case "key":
                request.Key = value;
                break;
            case "kind":
                request.Kind = OutcomeKind.Unspecified;
                break;
            case "opportunity":
                request.Opportunity = value;
                break;
            case "date":
                request.Date = value;
                break;
            case "digest":
                request.Digest = value;
                break;
            case "participant":
                request.Participant = value;
                break;
            default:
                request.Value = double.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
                break;
        }

        var error = await Assert.ThrowsAsync<RpcException>(() =>
            service.Client.RecordOutcomeAsync(request, cancellationToken: Cancel).ResponseAsync
        );
        Assert.Equal(StatusCode.InvalidArgument, error.StatusCode);
        Assert.StartsWith(field + ":", error.Status.Detail, StringComparison.Ordinal);
        Assert.Empty(service.Store.Open().Read<StoredOutcome>());
    }
}
