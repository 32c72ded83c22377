using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Policies;
using AdvancementEngine.Factorization;
using AdvancementEngine.Participants;
using AdvancementEngine.Ranking;
using AdvancementEngine.Recommendations;
using AdvancementEngine.Service.Options;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>Reads a bundle in parallel with the active one, and tests it before it is used.</summary>
internal sealed class BundleLoader(IOptions<ServiceOptions> options, ModelSwitch models, TimeProvider time)
{
    /// <summary>Reads the parts, and checks that they match, that this processor computes the same results as others, and that the bundle
    /// ranks.</summary>
    /// <exception cref="BundleException">The parts do not match, or the known-answer test fails.</exception>
    /// <exception cref="Data.DataException">A file is missing, truncated or altered.</exception>
    public ServingBundle Load()
    {
        var policies = options.Value.Policies is { } file ? PolicyFileReader.Read(file) : null;
        var read = BundleReader.Read(options.Value.Catalog, models.Folder, policies);

        // As on the command line: a rule about codes that the catalog lacks would never match.
        policies?.CheckAgainst(read.Catalog);
        var bundle = new ServingBundle(read) { Since = time.GetUtcNow() };
        var answer = KnownAnswer.Verify();
        if (!answer.Passed)
            throw new BundleException(
                $"the known-answer test gives {answer.Found:x16} on the {answer.Path} path",
                $"{answer.Expected:x16}",
                "do not run the service on this machine: its results would differ from those of others"
            );
        Try(bundle);
        return bundle;
    }

    // The first ranking compiles policies and code, which is better done here than in the first call.
    private static void Try(ServingBundle bundle)
    {
        var catalog = bundle.Catalog;
        var asOf = new DateOnly(2025, 1, 1);
        var made = new Participant
        {
            Id = "trial",
            Evidence =
            [
                .. catalog
                    .Elements.Where(e => Intake.IntakeMatchers.IsEvidenced(e.Kind))
                    .Take(8)
                    .Select(e => new Evidence(e.Id, EvidenceKind.Used, Source.Unsaid)),
            ],
            Work = [.. catalog.Occupations.Take(1).Select(o => new WorkSpell(o.Code, asOf.AddYears(-1), null, Source.Unsaid))],
            WorkHistoryKnown = true,
        };
        var first = bundle.Ranker.Rank(made, null, asOf, RankOptions.Default);
        var again = bundle.Ranker.Rank(made, null, asOf, RankOptions.Default);
        if (!string.Equals(first.Digest, again.Digest, StringComparison.Ordinal))
            throw new BundleException(
                $"ranking twice gives digests {first.Digest[..12]}… and {again.Digest[..12]}…",
                "the same",
                $"report it with the bundle {bundle.Id}"
            );
    }
}
