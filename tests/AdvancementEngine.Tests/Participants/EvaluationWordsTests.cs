using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

/// <summary>Schooling that nobody has compared with schooling here. The texts are made up.</summary>
public sealed class EvaluationWordsTests
{
    [Theory]
    [InlineData("not evaluated", true)]
    [InlineData("not yet evaluated", true)]
    [InlineData("not been evaluated", true)]
    [InlineData("needs to be evaluated", true)]
    [InlineData("needs eval", true)]
    [InlineData("sin apostilla", true)]
    [InlineData("sin evaluar", true)]
    [InlineData("unevaluated", true)]
    [InlineData("WES evaluation done", false)]
    [InlineData("un evaluador de WES", false)]
    [InlineData("no apostille needed", false)]
    public void AreMissing_TextOfSchooling_IsTold(string text, bool isMissing) =>
        Assert.Equal(isMissing, EvaluationWords.AreMissing(text));
}
