namespace AdvancementEngine.Tests.Architecture;

/// <summary>Using directives stand in the order <c>dotnet format style</c> puts them in, the one thing it checks that no build does:
/// aliases of assemblies, namespaces with <c>System</c> first, static classes, aliases of types; each by name, part by part.</summary>
public sealed class UsingOrderTests
{
    [Fact]
    public void Files_UsingDirectives_AreInOrder()
    {
        var wrong = SourceFiles
            .All()
            .Select(f => (Name: f, Misplaced: Misplaced(File.ReadLines(Repository.PathOf(f)))))
            .Where(f => f.Misplaced is not null)
            .Select(f => $"{f.Name}: '{f.Misplaced}' comes after a directive that it goes before; run dotnet format style");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(null, "using System;", "using System.Text;", "using AdvancementEngine.Data;", "using AdvancementEngine.Data.Csv;")]
    [InlineData(null, "extern alias client;", "using Xunit;", "using static System.Math;", "using A = System.Text.Rune;")]
    [InlineData(null, "using AdvancementEngine.Data;", "", "namespace AdvancementEngine;", "using System;")]
    [InlineData("using System.Text;", "using AdvancementEngine.Catalog;", "using System.Text;")]
    [InlineData("using System;", "using System.Text;", "using System;")]
    [InlineData("using Grpc.Core;", "using Grpc.Net.Client;", "using Grpc.Core;")]
    [InlineData("using Xunit;", "using static System.Math;", "using Xunit;")]
    [InlineData("using static System.Math;", "using A = System.Text.Rune;", "using static System.Math;")]
    public void Misplaced_Directives_IsTheFirstOutOfOrder(string? expected, params string[] lines) =>
        Assert.Equal(expected, Misplaced(lines));

    private static string? Misplaced(IEnumerable<string> lines)
    {
        var directives = lines
            .TakeWhile(l => !l.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(l => l.StartsWith("using ", StringComparison.Ordinal) || l.StartsWith("extern alias ", StringComparison.Ordinal))
            .TakeWhile(l => !l.StartsWith("using (", StringComparison.Ordinal) && !l.StartsWith("using var ", StringComparison.Ordinal))
            .ToList();
        return directives.Zip(directives.Skip(1)).FirstOrDefault(pair => Compare(pair.First, pair.Second) > 0).Second;
    }

    private static int Compare(string one, string other)
    {
        var (kind, otherKind) = (Kind(one), Kind(other));
        return kind != otherKind ? kind - otherKind : CompareNames(Parts(one), Parts(other));
    }

    private static int Kind(string directive) =>
        directive.StartsWith("extern ", StringComparison.Ordinal) ? 0
        : directive.Contains('=', StringComparison.Ordinal) ? 3
        : directive.StartsWith("using static ", StringComparison.Ordinal) ? 2
        : 1;

    private static string[] Parts(string directive) => directive.TrimEnd(';').Split('=')[0].TrimEnd().Split(' ')[^1].Split('.');

    private static int CompareNames(string[] one, string[] other)
    {
        var system = (other[0] == "System").CompareTo(one[0] == "System");
        if (system != 0)
            return system;
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            var part = string.Compare(one[i], other[i], StringComparison.OrdinalIgnoreCase);
            if (part != 0)
                return part;
        }

        return one.Length - other.Length;
    }
}
