using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Priors;

namespace AdvancementEngine.Tests.Data.Priors;

public sealed partial class ProgramPriorTests
{
    [Theory]
    [InlineData("11", "11")]
    [InlineData("1109", "11.09")]
    [InlineData("11.0901", "11.0901")]
    public void CipField_Digits_ReadWithAndWithoutTheDot(string text, string code)
    {
        Assert.True(CipField.TryParse(text, out var field));
        Assert.Equal(code, field.Code);
    }

    [Theory]
    [InlineData("15-1232")]
    [InlineData("15-1232.00")]
    [InlineData("")]
    [InlineData("110")]
    [InlineData("11.9")]
    public void CipField_AnythingElse_IsNoField(string text) => Assert.False(CipField.TryParse(text, out _));

    [Fact]
    public void Of_EnoughProviders_IsTheMedianByPeople()
    {
        var prior = Priors(
                ("a", "110901", 0.1, 10),
                ("b", "110901", 0.2, 10),
                ("c", "110901", 0.5, 100),
                ("d", "110901", 0.8, 10),
                ("e", "110901", 0.9, 10)
            )
            .Of(Field("110901"))!;
        Assert.Equal(("11.0901", 0.5, 5, 140), (prior.RestsOn.Code, prior.Median, prior.Providers, prior.People));
        Assert.Equal((0.5, 0.5), (prior.Low, prior.High));
    }

    [Fact]
    public void Of_HalfOfThePeopleOnEachSide_IsTheMiddleOfTheTwo()
    {
        var prior = Priors(
                ("a", "110901", 0.2, 10),
                ("b", "110901", 0.3, 10),
                ("c", "110901", 0.4, 10),
                ("d", "110901", 0.6, 10),
                ("e", "110901", 0.7, 5),
                ("f", "110901", 0.8, 15)
            )
            .Of(Field("110901"))!;
        Assert.Equal(0.5, prior.Median, 1e-12);
    }

    [Fact]
    public void Of_TooFewProviders_RestsOnTheWiderField_AndOnNoneWhereThatIsTooFew()
    {
        var priors = Priors(
            ("a", "110901", 0.1, 5),
            ("b", "110902", 0.2, 5),
            ("c", "110202", 0.3, 5),
            ("d", "110203", 0.4, 5),
            ("e", "110101", 0.5, 5),
            ("a", "120101", 0.9, 5),
            ("a", "120102", 0.9, 5),
            ("b", "120103", 0.9, 5),
            ("c", "120104", 0.9, 5),
            ("d", "120105", 0.9, 5)
        );
        Assert.Equal("11", priors.Of(Field("110901"))!.RestsOn.Code);
        Assert.Null(priors.Of(Field("120101")));
    }

    [Fact]
    public void Error_ProviderLeftOut_IsForetoldWithoutAnyOfItsFigures()
    {
        var priors = Priors(("a", "110901", 0.0, 10), ("b", "110901", 0.4, 30), ("c", "110901", 1.0, 10), ("c", "110902", 0.9, 10));
        var six = priors.Error(Field("11"), 6);
        Assert.Equal((3, 1), (six.Cells, six.Alone));

        // a: from b and c, median 0.4, mean 0.55; b: from a and c, both 0.5; c: from a and b, median 0.4, mean 0.3.
        Assert.Equal(((10 * 0.4) + (30 * 0.1) + (10 * 0.6)) / 50, six.Median, 1e-12);
        Assert.Equal(((10 * 0.55) + (30 * 0.1) + (10 * 0.7)) / 50, six.Mean, 1e-12);
        Assert.Equal((0, 4), (priors.Error(Field("11"), null).Cells, priors.Error(Field("11"), null).Alone));
    }

    [Fact]
    public void Read_SuppressedUnknownFieldAndLostZero_AreWhatTheyAre()
    {
        var read = Read("7,11001,-99999,0.5,3,8", "8,999999,0.5,0.5,9,8", "9,110901,0.25,-99999,8,2");
        Assert.Empty(read.Problems);
        Assert.Equal((3, 1, 1), (read.Rows, read.UnknownField, read.Suppressed[0]));
        Assert.Equal(("01.1001", 0.5), (read.Cells[1].Single().Field.Code, read.Cells[1].Single().Value));
        Assert.Equal(new ProviderCell("9", Field("110901"), 0.25, 8), read.Cells[0].Single());
    }

    [Theory]
    [InlineData("7,110901,1.5,0.5,9,8", "PerEmployed2")]
    [InlineData("7,110901,-1,0.5,9,8", "PerEmployed2")]
    [InlineData("7,110901,0.5,0.5,0,8", "NumCompleted2")]
    [InlineData("7,15-1232,0.5,0.5,9,8", "cipcode")]
    [InlineData(",110901,0.5,0.5,9,8", "providerid")]
    [InlineData("7,110902,0.5,0.5,9,8\n7,110902,0.5,0.5,9,8", "cipcode")]
    public void Read_BadCell_IsListedWithFileLineAndColumn_AndTheRestIsTaken(string rows, string column)
    {
        var read = Read([.. rows.Split('\n'), "8,110901,0.75,0.5,9,8"]);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(column, problem.Column);
        Assert.InRange(problem.Line, 2, 3);
        Assert.Contains(0.75, read.Cells[0].Select(c => c.Value));
    }

    [Fact]
    public void Read_NoFile_SaysSo() =>
        Assert.Throws<DataException>(() => ProviderOutcomes.Read(Path.Combine(Path.GetTempPath(), "no-such-folder")));

    [Fact]
    public void Table_OverTheRelease_HasTheFiguresOfTheDocument()
    {
        var outcomes = ProviderOutcomes.Read(Reference.Need("nj-etpl"));
        Assert.Equal((1565, 0), (outcomes.Rows, outcomes.Problems.Count));
        var told = PriorTable.Of(outcomes, Field("11"));
        var docs = File.ReadAllText(Repository.PathOf("docs", "new-jersey.md"));
        foreach (var m in told.Measures)
        {
            var prior = m.Priors.Single(p => p.Cip == "11");
            Assert.Contains(
                $"| `{m.Measure}` | {m.FiguresOfField} | {m.ProvidersOfField} | {m.PeopleOfField} | {N(prior.Median)} ({N(prior.Low)} to "
                    + $"{N(prior.High)}) | {N(m.Error.Median!.Value)} / {N(m.Error.FieldMean!.Value)} | "
                    + $"{N(m.ErrorByLength[0].Median!.Value)} / {N(m.ErrorByLength[0].FieldMean!.Value)} | {m.Suppressed} of "
                    + $"{m.Figures + m.Suppressed} |",
                docs,
                StringComparison.Ordinal
            );
        }

        Assert.DoesNotMatch(SocCode, told.ToJson());
        Assert.Null(told.Cohort);
    }

    [Fact]
    public void Priors_AreNeverCarriedToAnOccupation()
    {
        // Core, which ranks, cannot name the Data room (DirectionTests). Of the others only the verb that prints priors names them,
        // and they name neither the catalog, nor occupations, nor the crosswalk from fields to occupations.
        var root = Repository.PathOf("src");
        var naming = Directory
            .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(f).Contains("AdvancementEngine.Data.Priors", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("AdvancementEngine.Data/Priors/", StringComparison.Ordinal));
        Assert.Equal(["AdvancementEngine.Cli/Verbs/ProgramsVerb.cs"], naming);
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(root, "AdvancementEngine.Data", "Priors"))
                .Append(Path.Combine(root, "AdvancementEngine.Cli", "Verbs", "ProgramsVerb.cs"))
        )
            Assert.DoesNotMatch(OccupationNames, File.ReadAllText(file));
        var types = typeof(ProgramPriors).Assembly.GetTypes().Where(t => t.Namespace == "AdvancementEngine.Data.Priors");
        Assert.All(
            types.SelectMany(Mentioned),
            t =>
                Assert.False(
                    t.Namespace?.StartsWith("AdvancementEngine", StringComparison.Ordinal) == true
                        && t.Namespace is not ("AdvancementEngine.Data.Priors" or "AdvancementEngine.Data" or "AdvancementEngine.Data.Csv"),
                    $"{t} is within reach of a prior"
                )
        );
    }

    [GeneratedRegex(@"\b\d\d-\d{4}\b")]
    private static partial Regex SocCode { get; }

    [GeneratedRegex(@"AdvancementEngine\.Catalog|CatalogReader|FindOccupation|CipSoc|Crosswalk|SOC2018")]
    private static partial Regex OccupationNames { get; }

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags all =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetFields(all)
            .Select(f => f.FieldType)
            .Concat(type.GetMethods(all).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)))
            .Concat(type.GetConstructors(all).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)))
            .SelectMany(t => t.IsGenericType ? t.GetGenericArguments().Append(t) : [t]);
    }

    private static string N(double value) => value.ToString(Math.Abs(value) > 10 ? "#,0" : "0.000", CultureInfo.InvariantCulture);

    private static CipField Field(string text) => CipField.TryParse(text, out var field) ? field : throw new ArgumentException(text);

    private static ProgramPriors Priors(params (string Provider, string Field, double Value, int People)[] cells) =>
        new([.. cells.Select(c => new ProviderCell(c.Provider, Field(c.Field), c.Value, c.People))], fewest: 5);

    // The first two measures are given; the others are suppressed.
    private static ProviderOutcomes Read(params string[] rows)
    {
        var others = ProviderOutcomes.Measures.Skip(2).ToArray();
        var header =
            "providerid,cipcode,PerEmployed2,PerEmployed4,NumCompleted2,NumCompleted4,"
            + string.Join(',', others.SelectMany(m => new[] { m.Column, m.People }));
        var folder = Directory.CreateTempSubdirectory("priors-");
        File.WriteAllText(
            Path.Combine(folder.FullName, ProviderOutcomes.FileName),
            header + "\n" + string.Concat(rows.Select(r => $"{r},{string.Join(',', others.Select(_ => "-99999,0"))}\n"))
        );
        try
        {
            return ProviderOutcomes.Read(folder.FullName);
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
