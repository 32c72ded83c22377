using AdvancementEngine.Data;
using AdvancementEngine.Data.Observations;

namespace AdvancementEngine.Tests.Data.Observations;

/// <summary>One person under two spellings of an id is one person, or is named.</summary>
public sealed class PersonIdTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(true);

    private AdvancementEngine.Observations.ObservationSet Read(
        string second,
        string element = "skill:a",
        string elementName = "A",
        string firstElement = "skill:b"
    )
    {
        void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
        Put("observations.json", """{"task":"made-up","statement":"Made up.","source":"made up","simulated":true}""");
        Put("elements.csv", $"element,name\n{element},{elementName}\nskill:b,B\n");
        Put("opportunities.csv", "opportunity,name\noccupation:x,X\noccupation:y,Y\n");
        Put("states.csv", $"state,person,as_of\ns1,P12,\ns2,{second},\n");
        Put("state_elements.csv", $"state,element,weight\ns1,{firstElement},1\ns2,{element},1\n");
        Put(
            "outcomes.csv",
            "state,opportunity,outcome,value,date,recommended_rank\ns1,occupation:x,entered,,,\ns2,occupation:x,entered,,,\n"
        );
        return ObservationReader.Read(_folder.FullName);
    }

    [Theory]
    [InlineData("P12  ")]
    [InlineData(" P12")]
    [InlineData("P12\u00A0")]
    [InlineData("\u200BP12\u2003")]
    [InlineData("\"P12\t\"")]
    public void Read_PaddedId_IsTheSamePerson(string padded) => Assert.Single(Read(padded).States.Select(s => s.Person).Distinct());

    [Theory]
    [InlineData("P\u00A012")]
    [InlineData("P\u200B12")]
    [InlineData("\"P\t12\"")]
    [InlineData("P\u202F12")]
    public void Read_HiddenCharacterInside_RefusedWithRow(string id)
    {
        var problem = Assert.Single(Assert.Throws<DataException>(() => Read(id)).Problems);
        Assert.Equal((3, "person"), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("p12", true)]
    [InlineData("P012", true)]
    [InlineData("p0012", true)]
    [InlineData("P120", false)]
    [InlineData("P102", false)]
    [InlineData("Q12", false)]
    public void Read_CaseOrLeadingZeros_Listed(string id, bool listed) =>
        Assert.Equal(listed, Read(id).Notes.Any(n => n.Contains(id, StringComparison.Ordinal)));

    [Theory]
    [InlineData("skill:a", true)]
    [InlineData("skill:b", false)]
    public void Read_TwinsUnderTwoIds_Counted(string first, bool twins) =>
        Assert.Equal(twins, Read("Q77", firstElement: first).Notes.Any(n => n.StartsWith("2 of 2 people", StringComparison.Ordinal)));

    [Fact]
    public void Read_Hash_IsThatOfTheFolderAndOfNoOther()
    {
        var first = Read("Q77");
        Assert.Equal(ObservationHash.Of(_folder.FullName), first.Hash);
        Assert.NotEqual(first.Hash, Read("Q78").Hash);
    }

    [Theory]
    [InlineData("gender:female", "female")]
    [InlineData("skill:f", "Female")]
    [InlineData("experience:age-25-34", "25 to 34")]
    [InlineData("other:is-veteran", "V")]
    public void Read_ProtectedElement_Refused(string id, string name) =>
        Assert.Contains("protected attribute", Assert.Throws<DataException>(() => Read("Q77", id, name)).Message, StringComparison.Ordinal);
}
