namespace AdvancementEngine.Tests.Architecture;

/// <summary>Lines of code have at most 140 characters. The list beside this file counts the longer ones that are left: it only
/// shrinks.</summary>
public sealed class LineLengthTests
{
    private const int Most = 140;

    private static readonly string s_list = Repository.PathOf("tests", "AdvancementEngine.Tests", "Architecture", "long-lines.txt");

    [Fact]
    public void Files_LongLines_AreNoMoreThanListed()
    {
        var allowed = File.ReadAllLines(s_list)
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(' '))
            .ToDictionary(l => l[1], l => int.Parse(l[0], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var wrong = SourceFiles
            .All()
            .Select(f => (Name: f, Long: File.ReadLines(Repository.PathOf(f)).Count(l => l.Length > Most)))
            .Where(f => f.Long > allowed.GetValueOrDefault(f.Name))
            .Select(f => $"{f.Name}: {f.Long} lines of more than {Most} characters");
        Assert.Empty(wrong);
    }

    [Fact]
    public void List_Files_AreThere() =>
        Assert.All(
            File.ReadLines(s_list).Where(l => l.Length > 0 && l[0] != '#'),
            l => Assert.Contains(l.Split(' ')[1], SourceFiles.All())
        );
}
