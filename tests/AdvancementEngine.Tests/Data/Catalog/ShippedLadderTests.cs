using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Tests.Data.Catalog;

public sealed class ShippedLadderTests
{
    private const int FewestSteps = 120;

    private static CareerCatalog Shipped => ShippedBundle.Catalog;

    [Theory]
    [InlineData("15-1232.00", OccupationLevel.Entry, 9, 36)]
    [InlineData("15-1231.00", OccupationLevel.Early, 18, 60)]
    [InlineData("15-1244.00", OccupationLevel.Middle, 36, 60)]
    [InlineData("15-1212.00", OccupationLevel.Middle, 36, 60)]
    [InlineData("15-1254.00", OccupationLevel.Early, 9, 18)]
    [InlineData("15-1299.08", OccupationLevel.Senior, 18, 36)]
    [InlineData("15-1211.00", OccupationLevel.Middle, 4.5, 36)]
    [InlineData("15-1299.09", OccupationLevel.Senior, 36, 36)]
    [InlineData("11-3021.00", OccupationLevel.Lead, 60, 84)]
    public void Occupation_Known_HasLevelAndMonthsOfItsSources(string code, OccupationLevel level, float lower, float median)
    {
        var occupation = Shipped.FindOccupation(code)!;
        Assert.Equal(
            (level, lower, median),
            (occupation.Level!.Value, occupation.Experience!.LowerMonths, occupation.Experience.MedianMonths)
        );
    }

    [Fact]
    public void Occupations_All_HaveALevelAndSayWhereOursDiffers()
    {
        Assert.All(Shipped.Occupations, o => Assert.NotNull(o.Level));
        Assert.All(
            Shipped.Occupations.Where(o => o.Experience?.Source == ExperienceAsked.OurSource).AtLeastOne(),
            o => Assert.NotEqual(string.Empty, o.Experience!.Reason)
        );
        foreach (var occupation in Shipped.Occupations.Where(o => o.LevelReason.Length == 0).AtLeastOne())
        {
            var computed = LevelFormula.Of(
                occupation.Experience,
                occupation.OwnWage?.P25,
                occupation.TypicalEducation,
                occupation.JobZone,
                occupation.RelatedExperience
            );
            Assert.Equal(computed, occupation.Level);
        }
    }

    [Fact]
    public void Ladder_Shipped_HasEnoughStepsEachWithItsSource()
    {
        Assert.True(Shipped.Ladder.Steps.Count(s => s.Kind == StepKind.Up) >= FewestSteps);
        Assert.All(Shipped.Ladder.Steps, s => Assert.True(s.Source.IsOurs ? s.Source.Reason.Length > 0 : s.Source.Url.Length > 0));
        Assert.All(Shipped.Ladder.Steps.SelectMany(s => s.Credentials), c => Assert.NotNull(Shipped.FindCredential(c)));
    }

    [Fact]
    public void Ladder_Observed_IsAggregatesOfTenAndMoreAndContradictsNoStepUp()
    {
        var observed = Shipped.Ladder.Steps.Where(s => s.Observed is not null).ToList();
        Assert.NotEmpty(observed);
        Assert.All(
            observed,
            s => Assert.True(s.Observed!.Seen >= ObservedMoves.FewestPublished && s.Observed.Back is 0 or >= ObservedMoves.FewestPublished)
        );
        Assert.All(
            observed.Where(s => s.Kind == StepKind.Up).AtLeastOne(),
            s => Assert.True(s.Observed!.Back < s.Observed.Seen * LevelThresholds.BackwardContradicts)
        );
    }

    [Fact]
    public void OwnWage_OfAllOtherComputerOccupations_IsNotPublished()
    {
        Assert.All(
            Shipped.Occupations.Where(o => o.Code.StartsWith("15-1299", StringComparison.Ordinal)).AtLeastOne(),
            o => Assert.True(o.OwnWage is null && o.Wage is not null)
        );
        Assert.NotNull(Shipped.FindOccupation("15-1232.00")!.OwnWage);
    }

    // The first row of the ladder, changed in one way each: what stands in the file must be refused with row and remedy.
    [Theory]
    [InlineData("15-1232.00,15-1231.00,up", "15-1232.00,99-9999.00,up", "to", "the code of an occupation")]
    [InlineData("15-1232.00,15-1231.00,up", "15-1232.00,15-1232.00,up", "to", "an occupation other than")]
    [InlineData("15-1232.00,15-1231.00,up", "15-1244.00,15-1232.00,up", "kind", "does not lead to a lower level")]
    [InlineData("15-1232.00,15-1231.00,up", "15-1232.00,15-1231.00,lateral", "kind", "between equal levels")]
    [InlineData("15-1232.00,15-1231.00,up", "15-1232.00,15-1231.00,onward", "kind", "one of up, lateral, back")]
    [InlineData("15-1232.00,15-1231.00,up,12,24", "15-1232.00,15-1231.00,up,24,12", "months_high", "not below")]
    public void Read_StepThatCannotBe_IsRefusedAtItsRow(string old, string with, string column, string needed)
    {
        var failure = Changed(LadderFileName, old, with);
        Assert.Contains($"column '{column}'", failure, StringComparison.Ordinal);
        Assert.Contains(needed, failure, StringComparison.Ordinal);
        Assert.Matches(@"ladder\.csv:\d+:", failure);
    }

    [Fact]
    public void Read_CycleOfStepsUp_IsRefused()
    {
        using var scratch = new Importers.ScratchFolder();
        CatalogWriter.Write(Shipped, scratch.Path);
        // Both at the entry level, so that the levels alone do not refuse it.
        var text = File.ReadAllText(scratch.PathOf(LadderFileName))
            .Replace("43-4051.00,43-6014.00,lateral", "43-4051.00,43-6014.00,up", StringComparison.Ordinal)
            .Replace("43-6014.00,43-4051.00,lateral", "43-6014.00,43-4051.00,up", StringComparison.Ordinal);
        File.WriteAllText(scratch.PathOf(LadderFileName), text);
        var failure = Assert.Throws<AdvancementEngine.Data.DataException>(() => CatalogReader.Read(scratch.Path)).Message;
        Assert.Contains("a cycle of steps up: 43-4051.00 > 43-6014.00 > 43-4051.00", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15-1221.00", true, "a step up into every occupation")]
    [InlineData("49-2011.00", false, "a step up out of every occupation")]
    public void Read_OccupationWithoutStep_IsRefused(string code, bool into, string needed)
    {
        using var scratch = new Importers.ScratchFolder();
        CatalogWriter.Write(Shipped, scratch.Path);
        var lines = File.ReadAllLines(scratch.PathOf(LadderFileName))
            .Where(l => !(into ? l.Split(',')[1] : l.Split(',')[0]).Equals(code, StringComparison.Ordinal));
        File.WriteAllLines(scratch.PathOf(LadderFileName), lines);
        var failure = Assert.Throws<AdvancementEngine.Data.DataException>(() => CatalogReader.Read(scratch.Path)).Message;
        Assert.Contains(needed, failure, StringComparison.Ordinal);
        Assert.Contains(code, failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SourceWithoutDate_IsRefused()
    {
        var failure = Changed(LadderFileName, ",2024-06-30,", ",,");
        Assert.Contains("column 'seen'", failure, StringComparison.Ordinal);
    }

    private const string LadderFileName = "ladder.csv";

    private static string Changed(string file, string old, string with)
    {
        using var scratch = new Importers.ScratchFolder();
        CatalogWriter.Write(Shipped, scratch.Path);
        var text = File.ReadAllText(scratch.PathOf(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        File.WriteAllText(scratch.PathOf(file), string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + old.Length)));
        return Assert.Throws<AdvancementEngine.Data.DataException>(() => CatalogReader.Read(scratch.Path)).Message;
    }
}
