using AdvancementEngine.Catalog;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Observations;

namespace AdvancementEngine.Tests.Observations;

/// <summary>Occupation codes of observations are read as those of participants: by the crosswalk, or listed.</summary>
public sealed class ObservationCodesTests
{
    private static readonly CareerCatalog s_catalog = ShippedBundle.Catalog;

    [Theory]
    [InlineData("15-1151.00", "15-1232.00")]
    [InlineData("15-1151", "15-1232.00")]
    [InlineData("151142", "15-1244.00")]
    [InlineData("15115200", "15-1231.00")]
    [InlineData("15-1232.0", "15-1232.00")]
    [InlineData("151232", "15-1232.00")]
    [InlineData("15123200", "15-1232.00")]
    [InlineData("15\u20111232.00", "15-1232.00")]
    [InlineData("15\u20131232", "15-1232.00")]
    public void Current_OlderCodeOrOtherForm_ReadAndNoted(string written, string code)
    {
        var set = ObservationCodes.Current(Of([$"occupation:{written}"], [$"occupation:{written}", "occupation:11-3021.00"]), s_catalog);
        Assert.Equal([$"occupation:{code}"], set.Elements.Select(e => e.Id));
        Assert.Equal(["occupation:11-3021.00", $"occupation:{code}"], set.Opportunities.Select(o => o.Id));
        Assert.Equal($"occupation:{code}", set.Opportunities[set.Outcomes[0].Opportunity].Id);
        Assert.Contains($"occupation:{written} as occupation:{code}", Assert.Single(set.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15-1199.00", "13-1082.00")]
    [InlineData("15-1132.00", "15-1252.00")]
    [InlineData("15-1141", "15-1242.00")]
    [InlineData("53-3032.00", "Heavy and Tractor-Trailer Truck Drivers")]
    [InlineData("15-9999.00", "no edition of the SOC")]
    public void Current_SeveralOrOutside_StaysAsWrittenAndIsListedWithItsSuccessors(string written, string named)
    {
        var set = ObservationCodes.Current(Of([$"occupation:{written}"], ["occupation:15-1244.00"]), s_catalog);
        Assert.Equal($"occupation:{written}", set.Elements[0].Id);
        var note = Assert.Single(set.Notes);
        Assert.Contains($"occupation:{written}", note, StringComparison.Ordinal);
        Assert.Contains(named, note, StringComparison.Ordinal);
        Assert.DoesNotContain("nearest", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("occupation:15-1244.00")]
    [InlineData("occupation:computer-support-specialists-1050")]
    [InlineData("skill:15-1151.00")]
    [InlineData("occupation:0007")]
    public void Current_CodeOfTheCatalogOrNoCode_StaysWithoutANote(string id) =>
        Assert.Empty(ObservationCodes.Current(Of([id], ["occupation:15-1232.00"]), s_catalog).Notes);

    [Fact]
    public void Current_TwoCodesOfOneOccupation_AreOneElementOfTheLargerWeight()
    {
        var set = Of(["occupation:15-1151.00", "occupation:15-1232.00"], ["occupation:15-1244.00"]);
        set = set with { States = [set.States[0] with { Elements = [new WeightedElement(0, 0.5f), new WeightedElement(1, 2f)] }] };
        Assert.Equal([new WeightedElement(0, 2f)], ObservationCodes.Current(set, s_catalog).States[0].Elements);
    }

    [Fact]
    public void InCatalog_CodesThatItLacks_AreAllNamedWithWhatToWrite()
    {
        var set = Of(["occupation:15-1132.00", "skill:made-up"], ["occupation:53-3032.00", "occupation:15-1244.00"]);
        set = set with { States = [set.States[0] with { Elements = [new WeightedElement(0, 1f), new WeightedElement(1, 1f)] }] };
        var message = Assert.Throws<RowException>(() => ObservedRun.InCatalog(set, s_catalog)).Message;
        Assert.Contains("2 elements", message, StringComparison.Ordinal);
        Assert.Contains("'occupation:15-1132.00' (write '15-1252.00' or '15-1253.00')", message, StringComparison.Ordinal);
        Assert.Contains("'skill:made-up'", message, StringComparison.Ordinal);
    }

    private static ObservationSet Of(string[] elements, string[] opportunities) =>
        new()
        {
            Info = new ObservationInfo("made-up", "Made up.", "made up", true),
            Elements = [.. elements.Order(StringComparer.Ordinal).Select(e => new Element(e, e))],
            Opportunities = [.. opportunities.Order(StringComparer.Ordinal).Select(o => new Opportunity(o, o))],
            States = [new ObservedState("s", "P-1", null, [new WeightedElement(0, 1f)])],
            Outcomes =
            [
                new ObservedOutcome(
                    0,
                    opportunities.Order(StringComparer.Ordinal).ToList().IndexOf(opportunities[0]),
                    OutcomeKind.Entered,
                    null,
                    null,
                    null
                ),
            ],
        };
}
