using AdvancementEngine.Data;

namespace AdvancementEngine.Tests.Data;

/// <summary>File names for ids: no two meet, and none is more than a name.</summary>
public sealed class PersonFileNameTests
{
    [Theory]
    [InlineData("P-001", "P-001")]
    [InlineData("p-001", "p-001=l")]
    [InlineData("Ab", "Ab=m4")]
    [InlineData("aB", "aB=m8")]
    [InlineData("a/b", "a=2Fb=l")]
    [InlineData(".", "=2E")]
    [InlineData("..", "=2E=2E")]
    [InlineData("É", "=C3=89")]
    [InlineData("NUL", "=4EUL")]
    [InlineData("COM1", "=43OM1")]
    [InlineData("COMMON", "COMMON")]
    public void Of_AnId_IsWritten(string id, string name) => Assert.Equal(name, PersonFileName.Of(id));

    [Fact]
    public void Of_ManyIdsThatLookAlike_NeverMeetsAnotherWhateverTheCase()
    {
        var random = new Random(7);
        const string alphabet = "aAbBcCmMlLhH24_-=/.:~%éÉß";
        var ids = Enumerable
            .Range(0, 50_000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => alphabet[random.Next(alphabet.Length)])))
            .Concat(["CON", "con", "Con", "=43ON", "a", "=61", "A=l", "a=l", "A=m8"])
            .Concat(Enumerable.Range(0, 40).Select(n => new string('é', 60) + n))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var names = ids.Select(PersonFileName.Of).ToList();
        Assert.Equal(ids.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.InRange(n.Length, 1, 160));
        Assert.DoesNotContain(names, n => n.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '=')));
    }
}
