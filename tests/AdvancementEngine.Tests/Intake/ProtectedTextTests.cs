using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

/// <summary>A person's group is no technology, whatever it is spelled like.</summary>
public sealed class ProtectedTextTests
{
    private static readonly DateOnly s_asOf = new(2026, 10, 1);

    [Theory]
    [InlineData("Black")]
    [InlineData("Black or African American")]
    [InlineData("Black / African-American")]
    [InlineData("white")]
    [InlineData("blind")]
    [InlineData("I am blind")]
    [InlineData("Deaf person")]
    [InlineData("Female")]
    [InlineData("Male")]
    [InlineData("veteran")]
    [InlineData("disabled veteran")]
    [InlineData("non-Hispanic")]
    [InlineData("Hispanic or Latino")]
    [InlineData("persona con discapacidad")]
    [InlineData("Género")]
    [InlineData("mujer")]
    public void Evidence_AGroupOfAProtectedAttribute_IsNotMatchedAndNoted(string text)
    {
        var catalog = ShippedBundle.Catalog;
        var intake = new FactIntake(catalog, IntakeMatchers.Of(catalog), s_asOf);
        var source = new SourceText("x", "2026-01-01", "x");
        Assert.Empty(intake.Evidence(new FieldNames(f => f), text, EvidenceKind.Used, source));
        Assert.Empty(intake.Credential(new FieldNames(f => f), text, source));
        Assert.Null(intake.Goal("goal", text).TargetOccupation);
        Assert.Equal(3, intake.Notes.Count(n => n.ToString().Contains("protected attribute", StringComparison.Ordinal)));
        Assert.Empty(intake.Problems);
    }

    [Theory]
    [InlineData("Slack")]
    [InlineData("Linux")]
    [InlineData("Java")]
    [InlineData("Blackboard")]
    [InlineData("race condition")]
    [InlineData("man pages")]
    [InlineData("color theory")]
    [InlineData("Blender")]
    public void Note_AWordOfTheField_IsNone(string text) => Assert.Null(ProtectedText.Note("evidence", text));

    [Fact]
    public void Note_EveryNameOfTheCatalog_IsNone()
    {
        var catalog = ShippedBundle.Catalog;
        var names = catalog
            .Elements.Where(e => IntakeMatchers.IsEvidenced(e.Kind))
            .SelectMany(e => e.Aliases.Prepend(e.Name))
            .Concat(catalog.Occupations.SelectMany(o => o.Titles.Prepend(o.Title)))
            .Concat(catalog.Credentials.SelectMany(c => c.Aliases.Prepend(c.Name)));
        Assert.DoesNotContain(names, n => ProtectedText.Note("x", n) is not null);
    }

    [Theory]
    [InlineData("\u202Egpj", "\\u202Egpj")]
    [InlineData("a\u2066b\u200F", "a\\u2066b\\u200F")]
    [InlineData("a\u001B[2J", "a\\u001B[2J")]
    [InlineData("año 1", "año 1")]
    public void OneLine_MarksThatTurnALine_AreShown(string text, string shown) => Assert.Equal(shown, InputText.OneLine(text));
}
