using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Intake;

/// <summary>Work done is no exam passed: a skill is read as a certificate only where its name, its short form, its issuer or a word for an
/// exam is in it. The texts are made up.</summary>
public sealed class ExamNameTests
{
    [Theory]
    [InlineData("fiber optic")]
    [InlineData("fiber optics technician")]
    [InlineData("security analyst associate")]
    [InlineData("project management")]
    public void Evidence_WorkDone_IsNoCertificate(string text) =>
        Assert.DoesNotContain(Read(text), e => e.Element.StartsWith("credential:", StringComparison.Ordinal));

    [Theory]
    [InlineData("CFOT", "credential:foa-cfot")]
    [InlineData("Certified Fiber Optic Technician", "credential:foa-cfot")]
    [InlineData("CompTIA Network+", "credential:comptia-network-plus")]
    [InlineData("CCNA", "credential:cisco-ccna")]
    public void Evidence_ExamByItsName_IsTheCertificate(string text, string element) =>
        Assert.Contains(Read(text), e => e.Element == element);

    private static IReadOnlyList<Evidence> Read(string text)
    {
        var catalog = ShippedBundle.Catalog;
        var intake = new FactIntake(catalog, IntakeMatchers.Of(catalog), new DateOnly(2026, 10, 1));
        return intake.Evidence(new FieldNames(f => f), text, EvidenceKind.Used, new SourceText("x", "2026-01-01", "x"));
    }
}
