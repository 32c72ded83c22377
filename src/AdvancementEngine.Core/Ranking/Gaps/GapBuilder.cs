using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Gaps;

/// <summary>Finds what an occupation asks that the participant does not show: requirements, months, credentials, technologies, hands-on
/// work. Never a bare skill or knowledge area.</summary>
internal sealed class GapBuilder(
    RankSettings settings,
    NeededElements elements,
    ImmutableArray<OccupationNeeds> needs,
    CareerCatalog catalog
)
{
    /// <summary>The hands-on activity proposed: the first of the lowest stage that counts as hands-on.</summary>
    public const string HandsOnActivity = ElementKinds.WorkBasedLearning + ":internship";

    private static readonly Measure s_inDemand = Measure.Of("in-demand");
    private static readonly Measure s_usual = Measure.Of("usual");
    private static readonly Measure s_lapsed = Measure.Of(GapItem.Lapsed);

    private const int MostTechnologies = 3;
    private const int MostCredentials = 2;

    /// <summary>Adds what is missing toward one occupation, in the order of <see cref="GapKind"/>.</summary>
    /// <returns>How many were added.</returns>
    public int Find(int occupation, Standing standing, KnownFacts held, ReadOnlySpan<Finding> findings, List<Missing> gap)
    {
        var start = gap.Count;
        Requirements(findings, gap);
        Credentials(occupation, standing, gap);
        Technologies(occupation, standing, held, gap);
        foreach (ref readonly var finding in findings)
        {
            if (finding.Verdict != Verdict.NotMet)
                continue;
            if (
                finding.Effect == EffectKind.Adjust
                && string.Equals(finding.Policy.Indicator, "4a", StringComparison.Ordinal)
                && finding.Policy.PerParticipant
                && standing.Work.HighestLevel == 0
            )
                gap.Add(new Missing(HandsOnActivity, -1, GapKind.HandsOn, false, finding.Found, finding.Needed, -1));
            else if (
                finding.Effect == EffectKind.Later
                && finding.Policy.Reads == FactKinds.Education
                && finding.Needed.Kind == MeasureKind.Code
            )
                gap.Add(
                    new Missing(
                        ElementKinds.Id(ElementKinds.Education, finding.Needed.Code),
                        -1,
                        GapKind.Education,
                        false,
                        finding.Found,
                        finding.Needed,
                        -1
                    )
                );
        }

        if (gap.Count - start > settings.LongestGap)
            gap.RemoveRange(start + settings.LongestGap, gap.Count - start - settings.LongestGap);
        return gap.Count - start;
    }

    private static void Requirements(ReadOnlySpan<Finding> findings, List<Missing> gap)
    {
        for (var f = 0; f < findings.Length; f++)
        {
            ref readonly var finding = ref findings[f];
            if (finding is not { Verdict: Verdict.NotMet, Effect: EffectKind.Later } || finding.Policy.Reads == FactKinds.Education)
                continue;
            var kind = finding is { Found: { Kind: MeasureKind.Number, Unit: Unit.Months }, Needed.Kind: MeasureKind.Number }
                ? GapKind.Experience
                : GapKind.Requirement;
            gap.Add(
                new Missing(
                    finding.Detail.Length == 0 ? finding.Policy.Code : finding.Policy.Code + "/" + finding.Detail,
                    -1,
                    kind,
                    false,
                    finding.Found,
                    finding.Needed,
                    f
                )
            );
        }
    }

    private void Credentials(int occupation, Standing standing, List<Missing> gap)
    {
        var added = 0;
        var usual = standing.UsualCredentials(occupation);
        foreach (var code in usual)
        {
            if (catalog.CredentialIndex(code) is not (>= 0 and var c) || standing.Credentials.Has(c))
                continue;
            var credential = catalog.Credentials[c];
            if (credential.Status != CredentialStatus.Active || credential.Facts.Advise?.Value == false || IsOtherWayTo(credential, usual))
                continue;
            var lapsed = standing.Credentials.IsLapsed(c);
            if (lapsed && LapsedCredentials.IsPassedOnce(credential))
                continue;
            var found = lapsed ? s_lapsed : Measure.Missing;
            gap.Add(new Missing(credential.ElementId, elements.OfCredential[c], GapKind.Credential, false, found, s_usual, -1));
            if (++added == MostCredentials)
                return;
        }
    }

    // Google IT Support leads to A+ of the same level: who is told A+, or holds it, needs not be told the other.
    private bool IsOtherWayTo(Credential credential, ImmutableArray<string> usual)
    {
        foreach (var further in credential.Facts.LeadsTo?.Value ?? [])
        {
            if (
                usual.Contains(further, StringComparer.Ordinal)
                && catalog.FindCredential(further)?.Facts.Level?.Value == credential.Facts.Level?.Value
            )
                return true;
        }

        return false;
    }

    // What a job held makes likely comes last: it may only have to be written down.
    private void Technologies(int occupation, Standing standing, KnownFacts held, List<Missing> gap)
    {
        var added = 0;
        foreach (var likely in (ReadOnlySpan<bool>)[false, true])
        {
            var demanded = needs[occupation].InDemand;
            foreach (var element in demanded.AsSpan()[..Math.Min(KnownFacts.MostDemanded, demanded.Length)])
            {
                if (held.Has(element) || held.IsLikely(element) != likely || IsImplied(elements.Ids[element], standing, held))
                    continue;
                var now = held.IsLikelyNow(element);
                gap.Add(new Missing(elements.Ids[element], element, GapKind.Technology, now, Measure.Missing, s_inDemand, -1));
                if (++added == MostTechnologies)
                    return;
            }
        }
    }

    // Nobody uses a database without SQL, however long ago; other tools are brought up to date after years away.
    private bool IsImplied(string id, Standing standing, KnownFacts held)
    {
        if (id != Sql && standing.Work.IsReturning)
            return false;
        foreach (var other in ToolKinds.Implying(id))
        {
            if (elements.IndexOf(other) is >= 0 and var known && held.Has(known))
                return true;
        }

        return false;
    }

    private const string Sql = ElementKinds.Technology + ":structured-query-language-sql";
}
