using AdvancementEngine.Participants;

namespace AdvancementEngine.Tests.Participants;

public class ProtectedAttributesTests
{
    [Theory]
    [InlineData("gender")]
    [InlineData("Female")]
    [InlineData("is_female")]
    [InlineData("gender_male")]
    [InlineData("isMale")]
    [InlineData("race-white")]
    [InlineData("AGE_25_34")]
    [InlineData("age group")]
    [InlineData("veteran flag")]
    [InlineData("genedr")]
    [InlineData("ethnicty")]
    [InlineData("disabilty")]
    [InlineData("religon")]
    public void Contains_NameGroupOrMisspelling_True(string name) => Assert.True(ProtectedAttributes.Contains(name));

    [Theory]
    [InlineData("participant")]
    [InlineData("marked")]
    [InlineData("work")]
    [InlineData("evidence")]
    [InlineData("credentials")]
    [InlineData("activities")]
    [InlineData("needs")]
    [InlineData("facts")]
    [InlineData("attendance")]
    [InlineData("resume")]
    [InlineData("months_available")]
    [InlineData("stage")]
    [InlineData("no")]
    public void Contains_OrdinaryColumn_False(string name) => Assert.False(ProtectedAttributes.Contains(name));

    [Theory]
    [InlineData("skill:x", "Female")]
    [InlineData("gender:x", "X")]
    [InlineData("skill:is-female", "Q")]
    [InlineData("experience:age-55-over", "55 and over")]
    [InlineData("other:x", "Black or African American")]
    public void IsElement_AttributeOrGroup_True(string id, string name) => Assert.True(ProtectedAttributes.IsElement(id, name));

    [Theory]
    [InlineData("skill:race-condition", "Race condition analysis")]
    [InlineData("technology:age-of-empires", "Age of Empires")]
    [InlineData("technology:render", "Render")]
    [InlineData("movie:0001", "Sex, Lies, and Videotape (1989)")]
    [InlineData("skill:female-connectors", "Female connector crimping")]
    [InlineData("technology:color-management", "Color management")]
    public void IsElement_WordThatOnlySoundsLikeOne_False(string id, string name) => Assert.False(ProtectedAttributes.IsElement(id, name));
}
