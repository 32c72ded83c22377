using AdvancementEngine.Service.Options;
using AdvancementEngine.Wire.V1;
using Google.Protobuf;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>What docs/service.md says is what the service does.</summary>
public sealed class ServiceDocumentTests(ServiceFixture service) : IDisposable
{
    private static readonly Lazy<string> s_document = new(() => File.ReadAllText(Path.Combine(Root(), "docs", "service.md")));

    [Fact]
    public void Operations_SettingsTable_IsThatOfTheOptions()
    {
        const string Begin = "<!-- settings -->\n";
        var path = Path.Combine(Root(), "docs", "operations.md");
        var text = File.ReadAllText(path);
        var at = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf("<!-- /settings -->", StringComparison.Ordinal);
        var expected = SettingsTable.Write();
        if (Environment.GetEnvironmentVariable("ADVANCEMENT_WRITE_DOCS") == "1")
            File.WriteAllText(path, text[..at] + expected + text[end..]);
        else
            Assert.Equal(expected, text[at..end]);
    }

    [Fact]
    public async Task Document_ExampleRequest_IsRankedAndItsTextsAreTaken()
    {
        var begin = s_document.Value.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        var example = s_document.Value[begin..s_document.Value.IndexOf("```", begin, StringComparison.Ordinal)];
        var reply = await service.Client.RankAsync(
            JsonParser.Default.Parse<RankRequest>(example),
            cancellationToken: TestContext.Current.CancellationToken
        );
        Assert.Equal(Recommendation.Types.Status.Ranked, reply.Recommendation.Status);
        Assert.Equal(5, reply.Recommendation.Occupations.Count);
        Assert.NotEmpty(reply.Matches);
        Assert.All(reply.Matches, m => Assert.True(m.Taken, m.Text));
    }

    public void Dispose() => service.Process.AssertNoUnexpectedErrors();

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "AdvancementEngine.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("the repository's root was not found above the tests");
    }
}
