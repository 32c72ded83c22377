using AdvancementEngine.Data;
using AdvancementEngine.Data.Observations;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Observations;
using AdvancementEngine.State;

namespace AdvancementEngine.Tests.Data.Observations;

public sealed class ObservationFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("observations").FullName;

    public ObservationFilesTests()
    {
        Put("observations.json", """{ "task": "made-up", "statement": "Made up for a test.", "source": "made up", "simulated": true }""");
        Put("elements.csv", "element,name\nskill:a,A\nskill:b,B\noccupation:x,X\n");
        Put("opportunities.csv", "name,opportunity\nX,occupation:x\nY,occupation:y\n");
        Put("states.csv", "state,person,as_of\ns1,P-1,2025-01-31\ns2,P-2,\n");
        Put("state_elements.csv", "state,element,weight\ns1,skill:b,1\ns1,skill:a,0.5\ns2,occupation:x,1\n");
        Put(
            "outcomes.csv",
            "state,opportunity,outcome,value,date,recommended_rank\ns1,occupation:x,entered,,2025-06-01,2\ns2,occupation:y,wage-gain,"
                + "0.25,,\n"
        );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_WrittenAgain_IsTheSameSet()
    {
        var set = ObservationReader.Read(_folder);
        var copy = Path.Combine(_folder, "copy");
        ObservationWriter.Write(copy, set);
        var again = ObservationReader.Read(copy);
        Assert.Equal(set.Info, again.Info);
        Assert.Equal(set.Outcomes, again.Outcomes);
        Assert.Equal([0.5f, 1f], again.States[0].Elements.Select(e => e.Weight));
        Assert.Equal(2, again.Outcomes[0].RecommendedRank);
    }

    [Fact]
    public void Write_FilesAboutPeople_OnlyTheirOwnerReadsThem()
    {
        var copy = Path.Combine(_folder, "copy");
        ObservationWriter.Write(copy, ObservationReader.Read(_folder));
        var files = Directory.GetFiles(copy);
        Assert.Contains(files, f => f.EndsWith("states.csv", StringComparison.Ordinal));
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in files)
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Read_SeveralBadRows_ListsEveryOneByFileAndLine()
    {
        Put(
            "outcomes.csv",
            "state,opportunity,outcome,value,date,recommended_rank\ns1,occupation:zz,entered,,,\ns9,occupation:x,entered,,,\ns1,"
                + "occupation:x,entered,,2024-01-01,\ns2,occupation:y,wage-gain,,,\n"
        );
        var problems = Assert.Throws<DataException>(() => ObservationReader.Read(_folder)).Problems;
        Assert.Equal([2L, 3L, 4L, 5L], problems.Select(p => p.Line));
        Assert.Equal(["opportunity", "state", "date", "value"], problems.Select(p => p.Column));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("∞")]
    public void Read_WeightThatCannotBe_IsAProblemOfItsRow(string weight)
    {
        Put("state_elements.csv", $"state,element,weight\ns1,skill:b,{weight}\n");
        var problem = Assert.Single(Assert.Throws<DataException>(() => ObservationReader.Read(_folder)).Problems);
        Assert.Equal((2L, "weight"), (problem.Line, problem.Column));
    }

    [Fact]
    public void Read_ElementTwiceForAState_IsAProblemOfTheSecondRow()
    {
        Put("state_elements.csv", "state,element,weight\ns1,skill:b,1\ns2,skill:b,1\ns1,skill:b,0.5\n");
        var problem = Assert.Single(Assert.Throws<DataException>(() => ObservationReader.Read(_folder)).Problems);
        Assert.Equal((4L, "element"), (problem.Line, problem.Column));
    }

    [Fact]
    public void Of_StateThatHoldsItsOutcome_IsRefused()
    {
        Put("outcomes.csv", "state,opportunity,outcome,value,date,recommended_rank\ns2,occupation:x,entered,,,\n");
        var set = ObservationReader.Read(_folder);
        Assert.Contains(
            "contains its own outcome",
            Assert.Throws<RowException>(() => ObservedRows.Of(set, "occupation", StateOptions.Default)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_SurveyRespondents_KeepsGenderAndAgeOutOfElements()
    {
        var set = StackOverflowImporter.Read(Reference.Need("stackoverflow-2016", "respondents.csv"), SurveyTask.NextTechnology);
        Assert.Equal(["education", "experience", "technology"], set.Elements.Select(e => e.Kind).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["age", "gender"], set.Groups.Select(g => g.Attribute).Distinct().Order(StringComparer.Ordinal));
        Assert.All(set.Outcomes, o => Assert.Equal(OutcomeKind.Wished, o.Kind));
        Assert.True(set.States.Count > 30_000);
    }

    private void Put(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);
}
