using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Credentials;

namespace AdvancementEngine.Tests.Intake;

public sealed class ExamPartTests
{
    [Theory]
    [InlineData("A+ core 1 (220-1201) passed", "A+")]
    [InlineData("A+ core 1 only (core 2 failed 690)", "A+")]
    [InlineData("CompTIA A+ (220-1102)", "CompTIA A+")]
    [InlineData("A+ Core 2, Core 1 pending", "A+")]
    [InlineData("A+", null)]
    [InlineData("A+ core 1 and core 2", null)]
    [InlineData("A+ (220-1101, 220-1102)", null)]
    [InlineData("core 1", null)]
    public void Whole_NamedByOneOfTwoExams_IsTheCredentialBegun(string text, string? whole) => Assert.Equal(whole, ExamPart.Whole(text));
}
