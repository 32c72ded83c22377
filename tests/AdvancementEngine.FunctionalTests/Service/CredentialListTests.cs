using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Cohorts;
using AdvancementEngine.Service.Contract;
using AdvancementEngine.Service.LiveBundle;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Wire.V1;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>A list of credentials is complete by the same rule in a file and in a request.</summary>
public sealed class CredentialListTests : IDisposable
{
    private const string AsOf = "2026-10-01";

    private readonly MadeUpModel _model = new();
    private readonly ServingBundle _bundle;

    public CredentialListTests() => _bundle = new(BundleReader.Read(null, _model.Folder));

    [Theory]
    [InlineData("CompTIA A+", true)]
    [InlineData("CompTIA A+;Zzqx Frobnicator Master", false)]
    [InlineData("Zzqx Frobnicator Master", false)]
    public void CredentialsKnown_AllMatchedOrNot_IsTheSameInAFileAndARequest(string names, bool known)
    {
        Assert.Equal(known, FromFile(names));
        Assert.Equal(known, FromRequest(names.Split(';')));
    }

    [Fact]
    public void CredentialsKnown_AskedAndNone_IsTheSameInAFileAndARequest()
    {
        Assert.True(FromFile("none"));
        Assert.True(FromRequest([]));
    }

    public void Dispose() => _model.Dispose();

    private bool FromFile(string names)
    {
        var cells = ParticipantColumns
            .All.Select(c =>
                c.Name switch
                {
                    ParticipantColumns.Participant => "X-1",
                    ParticipantColumns.Credentials => names,
                    _ => string.Empty,
                }
            )
            .ToList();
        var asOf = DateOnly.ParseExact(AsOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var parsed = new ParticipantRowParser(_bundle.Catalog, asOf).Parse(cells);
        return parsed.Participant!.CredentialsKnown;
    }

    private bool FromRequest(string[] names)
    {
        var request = new RankRequest
        {
            AsOf = AsOf,
            Participant = new() { Id = "X-1", CredentialsKnown = true },
        };
        request.Participant.Evidence.Add(names.Select(n => new Evidence { Element = n, Kind = EvidenceKind.Assessed }));
        var reader = new RequestReader(_bundle, new WireChecks(new ServiceOptions()));
        var read = reader.Read(request, default, TestContext.Current.CancellationToken);
        return read.Participant.CredentialsKnown;
    }
}
