using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Counterfactuals;
using AdvancementEngine.Ranking.Ordering;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Credentials;

/// <summary>Orders the credentials that lead to a person's first occupations and goal by effect squared over effort, so that twice the
/// effect is worth four times the effort. Effort combines the fee left to pay and the hours of study. Policies decide which ones are next,
/// which are later and which are not for this person.</summary>
/// <remarks>One per ranking session; reused, not thread-safe. <see cref="Plan"/> settles the order, <see cref="Settle"/> determines what
/// adding each credential would change, and <see cref="List"/> only reads the results.</remarks>
internal sealed class CredentialListBuilder(RankerParts parts, OccupationOrdering before, CounterfactualBatch counterfactuals)
{
    private readonly Candidate[] _all = [.. parts.Bundle.Catalog.Credentials.Select(c => new Candidate(null, c, 0f))];
    private readonly CredentialCandidates _candidates = new(parts);
    private readonly PolicyEvaluation _evaluation = new();
    private readonly CredentialRoute _route = new(parts.Bundle, before);
    private readonly CredentialSelection _selection = new(parts.Bundle.Catalog);
    private Standing _standing = null!;
    private readonly List<Candidate> _asked = [];
    private readonly List<(int Credential, int Occupation)> _required = [];
    private readonly List<(int Credential, int Occupation)> _sought = [];
    private readonly List<int> _first = [];
    private readonly List<CredentialChoice> _choices = [];
    private readonly List<PlannedChange> _changes = [];
    private int _shown;
    private readonly List<(Change Change, ImmutableArray<string> Opens, int TowardRank)> _settled = [];

    /// <summary>The first credential in the "next" group that leads to an occupation; null if none.</summary>
    public Credential? BestFor(int occupation)
    {
        foreach (var choice in _choices)
        {
            if (choice.Group == OpportunityGroup.Next && _candidates.Leads(choice.Credential, occupation))
                return _all[choice.Credential].Credential;
        }

        return null;
    }

    /// <summary>The credentials that were started and are not held, in the group <c>next</c> or with only money missing, in
    /// order.</summary>
    public IEnumerable<Credential> Unfinished()
    {
        foreach (var choice in _choices)
        {
            if (
                (choice.Group == OpportunityGroup.Next || (choice.Group == OpportunityGroup.Later && IsOnly("goal.money", choice.At)))
                && (_standing.Credentials.IsBegun(choice.Credential) || _standing.Credentials.IsStarted(choice.Credential))
            )
                yield return _all[choice.Credential].Credential!;
        }
    }

    /// <summary>The first credential that leads to an occupation and for which only money is missing; null if none.</summary>
    public Credential? LaterFor(int occupation) => MissingOnly("goal.money", occupation);

    /// <summary>The first credential that leads to an occupation and for which only months are missing; null if none.</summary>
    public Credential? LongerFor(int occupation) => MissingOnly("goal.months", occupation);

    private Credential? MissingOnly(string policy, int occupation)
    {
        foreach (var choice in _choices)
        {
            if (choice.Group == OpportunityGroup.Later && _candidates.Leads(choice.Credential, occupation) && IsOnly(policy, choice.At))
                return _all[choice.Credential].Credential;
        }

        return null;
    }

    // Exams listed first are paid from the person's money: one beyond it waits, a first one only if two others are within it. Employers
    // require security exams regardless of other credentials.
    private bool ExceedsMoney(CredentialChoice choice)
    {
        var facts = _all[choice.Credential].Credential!.Facts;
        if (choice.Group != OpportunityGroup.Later || facts.Tracks?.Value is ["security", ..] || !IsOnly("goal.money", choice.At))
            return false;
        var within = _choices.Count(c =>
            c.Group == OpportunityGroup.Next && c.Toward == choice.Toward && !parts.Leads.ComesBefore(c.Credential, choice.Credential)
        );
        return within >= (facts.Level?.Value == CredentialLevel.Foundation ? 2 : 1);
    }

    private bool IsOnly(string policy, int at)
    {
        var only = false;
        foreach (ref readonly var finding in _evaluation.Of(at))
        {
            if (finding is not { Effect: EffectKind.Later, Verdict: Verdict.NotMet })
                continue;
            if (finding.Policy.Code != policy)
                return false;
            only = true;
        }

        return only;
    }

    /// <summary>Codes of the chosen credentials that come after a credential.</summary>
    public ImmutableArray<string> After(Credential credential) => Following(parts.Bundle.Catalog.CredentialIndex(credential.Code));

    /// <summary>Codes of the credentials that would move an occupation to a better group.</summary>
    public IEnumerable<string> Opening
    {
        get
        {
            for (var i = 0; i < _settled.Count; i++)
            {
                if (!_settled[i].Opens.IsEmpty)
                    yield return CodeOf(_choices[i].Credential);
            }
        }
    }

    /// <summary>Chooses and orders the credentials.</summary>
    /// <param name="case">The participant's case.</param>
    /// <param name="standing">The participant's current position.</param>
    /// <param name="options">The request's options.</param>
    /// <param name="changeOfAll">True to determine what every chosen credential would change, including those not shown.</param>
    public void Plan(PolicyCase @case, Standing standing, RankOptions options, bool changeOfAll)
    {
        _standing = standing;
        _route.Find(
            standing,
            IsTrainedFor(@case),
            GoalTrackWords.Of(@case.Participant.Goals),
            @case.Participant.Education is { Level: >= EducationLevel.Bachelor },
            @case.Words.LeadsPeople
        );
        Required(@case);
        Offered(@case);
        Begun(standing);
        NextOfTool(standing);
        Federal(@case, standing);
        var clouds = CloudVendors.Shown(@case.Participant, @case.AsOf, parts.Bundle.Catalog);
        _candidates.Find(
            _route.Legs,
            standing,
            _sought,
            clouds,
            @case.Participant.Evidence.Any(e => e.Element == Python && e.Source.IsKnownBy(@case.AsOf)),
            WantsFederal(@case)
        );
        _asked.Clear();
        foreach (var credential in _candidates.Found)
            _asked.Add(_all[credential] with { Aim = Aim(credential) });
        parts.Bundle.Policies.Evaluate(
            @case,
            CollectionsMarshal.AsSpan(_asked),
            PolicyFilter.All with
            {
                OpportunitiesOnly = true,
            },
            _evaluation
        );
        _choices.Clear();
        for (var i = 0; i < _asked.Count; i++)
        {
            var group = PolicyWeighting.Weigh(_evaluation.Of(i), _asked[i].Code, options).Group;
            var credential = _candidates.Found[i];
            if (group == OpportunityGroup.Other || DatabaseVendors.IsOther(_asked[i].Code, @case))
                continue;
            var (effect, effort) = (_candidates.Effect(credential), Effort(_asked[i].Credential!, @case));
            _choices.Add(
                new CredentialChoice(
                    credential,
                    i,
                    group,
                    effect,
                    effort,
                    _candidates.Toward(credential),
                    (effect * effect / effort)
                        + (
                            IsPaid(_asked[i].Credential!, @case)
                            || _first.Contains(credential)
                            || _required.Exists(r => r.Credential == credential)
                            || (WantsFederal(@case) && _standing.Credentials.IsLapsed(credential))
                                ? First
                                : 0f
                        )
                )
            );
        }

        PutAfter(standing);
        _choices.Sort(
            static (a, b) =>
                a.Group != b.Group ? a.Group.CompareTo(b.Group)
                : a.Order != b.Order ? b.Order.CompareTo(a.Order)
                : a.Credential.CompareTo(b.Credential)
        );
        _selection.Keep(
            _choices,
            _candidates,
            Most(),
            _route.CanBeginNow && standing.Work.HighestLevel < (int)OccupationLevel.Middle,
            clouds,
            standing.Work
        );
        _choices.RemoveAll(ExceedsMoney);
        _shown = Math.Min(options.Top, _choices.Count);
        _changes.Clear();
        if (options.Kind == OpportunityKind.Occupation)
            return;
        foreach (var choice in _choices.Take(changeOfAll ? _choices.Count : _shown))
            _changes.Add(counterfactuals.Evidence(parts.Elements.OfCredential[choice.Credential], EvidenceKind.Assessed));
    }

    /// <summary>Determines what each chosen credential would change. Nothing is evaluated after this.</summary>
    public void Settle()
    {
        _settled.Clear();
        for (var i = 0; i < _changes.Count; i++)
        {
            var credential = _all[_choices[i].Credential].Credential!;
            var change = counterfactuals.Of(_changes[i], _choices[i].Toward, credential.Months, (float?)StudyPlan.Fee(credential));
            _settled.Add((change, Opened(_changes[i]), counterfactuals.Place(PlannedChange.Nothing, _choices[i].Toward)));
        }
    }

    /// <summary>The chosen credentials, ready for the result.</summary>
    public ImmutableArray<RankedCredential> List(PolicyCase @case)
    {
        var list = ImmutableArray.CreateBuilder<RankedCredential>(_shown);
        var hours = StudyPlan.HoursAWeek(@case.Participant, @case.AsOf, parts.Bundle.Policies.Thresholds);
        for (var i = 0; i < _shown; i++)
            list.Add(Rendered(i, @case, hours));
        return list.MoveToImmutable();
    }

    private RankedCredential Rendered(int i, PolicyCase @case, double hours)
    {
        var choice = _choices[i];
        var credential = _all[choice.Credential].Credential!;
        return new RankedCredential
        {
            Code = credential.Code,
            Name = credential.Name,
            Vendor = credential.Vendor,
            Rank = i + 1,
            Group = choice.Group,
            Level = credential.Facts.Level?.Value,
            Then = After(credential),
            Opens = _settled[i].Opens,
            Effect = choice.Effect,
            Effort = choice.Effort,
            FeeUsd = (float?)FeeLeft(credential, @case),
            StudyHours = (float?)(StudyPlan.Hours(credential, parts.Bundle.Policies.Thresholds) * Left(credential, @case).Study),
            Months = (float?)StudyPlan.Months(credential, hours, parts.Bundle.Policies.Thresholds, Left(credential, @case).Study),
            Renews = _standing.Credentials.IsLapsed(choice.Credential),
            Toward = before.Candidate(choice.Toward).Code,
            TowardRank = _settled[i].TowardRank,
            Change = _settled[i].Change,
            IssuerUrl = credential.Facts.IssuerUrl?.Value ?? string.Empty,
            Findings = [.. _evaluation.Of(choice.At)],
        };
    }

    // Credentials that the program's own requirements ask for, for an occupation near the top of the list.
    private void Required(PolicyCase @case)
    {
        _required.Clear();
        foreach (var asked in @case.Program?.Record?.Requirements ?? [])
        {
            if (asked.Occupation is not { } code || !asked.Requirement.Fact.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            if (parts.Bundle.Catalog.CredentialIndex(asked.Requirement.Fact[Prefix.Length..]) is not (>= 0 and var credential))
                continue;
            for (var i = 0; i < Math.Min(Reach, before.Ordered); i++)
            {
                if (before.Groups[before.At(i)] == OpportunityGroup.Later && SocCodes.SameFamily(before.Candidate(before.At(i)).Code, code))
                    _required.Add((credential, before.At(i)));
            }
        }
    }

    // Credentials that the program offers and prepares for or pays for, until it is completed.
    private void Offered(PolicyCase @case)
    {
        if (_route.Legs.Count == 0 || @case.Participant.HasCompletedProgram(@case.AsOf))
            return;
        foreach (var offered in @case.Program?.Record?.Holding(ProgramFacts.CredentialOffered) ?? [])
        {
            if (
                parts.Bundle.Catalog.CredentialIndex(offered.About) is >= 0 and var credential
                && IsOffered(_all[credential].Credential!, @case)
                && (parts.Leads.Strength(credential, _route.Legs[0].Occupation) > 0f || _route.Legs[0].Usual.Contains(credential))
            )
                _required.Add((credential, _route.Legs[0].Occupation));
        }
    }

    // A credential already begun is finished first if it leads to any occupation on the route.
    private void Begun(Standing standing)
    {
        _first.Clear();
        _sought.Clear();
        _sought.AddRange(_required);
        foreach (var credential in standing.Credentials.Begun.Concat(standing.Credentials.Started))
        {
            if (standing.Credentials.Has(credential))
                continue;
            foreach (var leg in _route.Legs)
            {
                if (!leg.Usual.Contains(credential) && parts.Leads.Strength(credential, leg.Occupation) <= 0f)
                    continue;
                Seek(credential, leg.Occupation);
                break;
            }
        }
    }

    // After the first exam of a maker's tool, its next one, where the work is done with that tool.
    private void NextOfTool(Standing standing)
    {
        foreach (var held in standing.Credentials.Held)
        {
            if (!MakersOfTools.Has(_all[held].Credential!.Vendor))
                continue;
            foreach (var code in _all[held].Credential!.Facts.LeadsTo?.Value ?? [])
            {
                if (parts.Bundle.Catalog.CredentialIndex(code) is not (>= 0 and var next) || standing.Credentials.Has(next))
                    continue;
                foreach (var leg in _route.Legs)
                {
                    if (parts.Leads.Strength(next, leg.Occupation) <= 0f)
                        continue;
                    _sought.Add((next, leg.Occupation));
                    break;
                }
            }
        }
    }

    // Federal and defense work requires a security exam of anyone who runs systems (DoD 8140): the baseline exam comes first until a
    // security credential at associate level or above is held.
    private void Federal(PolicyCase @case, Standing standing)
    {
        if (!WantsFederal(@case) || _route.Legs.Count == 0 || standing.Credentials.Held.Any(IsOfSecurity))
            return;
        var occupation = _route.Legs[0].Occupation;
        if (
            parts.Bundle.Catalog.CredentialIndex(FederalBaseline) is >= 0 and var baseline
            && parts.Leads.Strength(baseline, occupation) > 0f
        )
            Seek(baseline, occupation);
    }

    private bool IsOfSecurity(int credential) =>
        _all[credential].Credential!.Facts is { Tracks.Value: ["security", ..], Level.Value: >= CredentialLevel.Associate };

    private void Seek(int credential, int occupation)
    {
        _sought.Add((credential, occupation));
        _first.Add(credential);
    }

    private const string FederalBaseline = "comptia-security-plus";

    private static bool WantsFederal(PolicyCase @case) =>
        @case.Participant.Facts.Any(f => f is { Name: ParticipantFacts.FederalWork, Value: "wanted" });

    private CredentialAim Aim(int credential)
    {
        var first = _route.Legs[0].Occupation;
        var further = _route.Legs is [_, var leg] ? leg.Occupation : -1;
        return new(
            _candidates.Toward(credential),
            first,
            further,
            _candidates.IsUsual(credential),
            _required.Exists(r => r.Credential == credential),
            AskedCredentials.AreNoneFor(before.Candidate(first).Code),
            further >= 0 && AskedCredentials.AreNoneFor(before.Candidate(further).Code),
            _standing.Work.Present is >= 0 and var present
                && AskedCredentials.AreNoneFor(parts.Bundle.Catalog.Occupations[present].Code)
        );
    }

    // True if the program pays all or part of the fee, or prepares for the exam.
    private bool IsOffered(Credential credential, PolicyCase @case) =>
        IsPaid(credential, @case)
        || Helping(@case)?.Number(ProgramFacts.FeeSupport, credential.Code) > 0
        || Helping(@case)?.Number(ProgramFacts.ExamPreparation, credential.Code) > 0;

    // True if the program pays the whole fee; a credential that is free for everyone does not count.
    private bool IsPaid(Credential credential, PolicyCase @case) =>
        StudyPlan.Fee(credential) > 0 && FeeLeft(credential, @case) == 0;

    /// <summary>Amount left to pay for a credential, US dollars; null if no source gives it.</summary>
    public double? FeeLeft(Credential credential, PolicyCase @case) =>
        StudyPlan.FeeLeft(credential, Helping(@case), Left(credential, @case).Fee);

    /// <summary>What is left of a credential's exams and of its study.</summary>
    public StudyLeft Left(Credential credential, PolicyCase @case) =>
        StudyLeft.Of(parts.Bundle.Catalog.CredentialIndex(credential.Code), _standing, @case, parts.Bundle.Policies.Thresholds);

    private ProgramRecord? Helping(PolicyCase @case) =>
        StudyPlan.Helping(@case.Participant, @case.Program?.Record, @case.AsOf, parts.Bundle.Policies.Thresholds);

    // If employers require none, one is enough, unless the program asks for some.
    private int Most() =>
        _route.Legs.Count > 0 && _required.Count == 0 && AskedCredentials.AreNoneFor(before.Candidate(_route.Legs[0].Occupation).Code)
            ? 1
            : parts.Settings.CredentialsListed;

    // A completed program counts as the usual credential for a first job.
    private static bool IsTrainedFor(PolicyCase @case) => @case.Participant.HasCompletedProgram(@case.AsOf);

    private static string Prefix => ElementKinds.Credential + ":";

    // Moves each credential behind those that come before it: Network+ first, then CCNA.
    private void PutAfter(Standing standing)
    {
        // No chain is longer than the list, so that many passes are enough.
        for (var (pass, changed) = (0, true); changed && pass < _choices.Count; pass++)
        {
            changed = false;
            for (var i = 0; i < _choices.Count; i++)
            {
                for (var j = 0; j < _choices.Count; j++)
                {
                    var (first, then) = (_choices[j], _choices[i]);
                    if (i == j || first.Group != OpportunityGroup.Next || first.Order * AfterFirst >= then.Order)
                        continue;
                    if (!IsBelow(first.Credential, then.Credential, standing))
                        continue;
                    _choices[i] = then with { Order = first.Order * AfterFirst };
                    changed = true;
                }
            }
        }
    }

    // A credential comes after one that it requires and, for people with little IT work, after one of a lower level that leads to it. At
    // the same level, one may replace the other.
    private bool IsBelow(int first, int then, Standing standing) =>
        parts.Leads.ComesBefore(first, then)
        && (
            parts.Leads.Asks(first, then)
            || (
                _all[then].Credential!.Facts.Level?.Value > _all[first].Credential!.Facts.Level?.Value
                && standing.Work.ItMonths < parts.Bundle.Policies.Thresholds[Thresholds.AssociateMonths]
            )
        );

    private float Effort(Credential credential, PolicyCase @case)
    {
        var fee = (float)(FeeLeft(credential, @case) ?? parts.Settings.UnknownFeeUsd);
        var hours = (float)(
            StudyPlan.Hours(credential, parts.Bundle.Policies.Thresholds) * Left(credential, @case).Study ?? parts.Settings.HoursUnit
        );
        return 1f + (fee / parts.Settings.FeeUnitUsd) + (hours / parts.Settings.HoursUnit);
    }

    private ImmutableArray<string> Opened(PlannedChange change)
    {
        var opened = ImmutableArray.CreateBuilder<string>();
        foreach (ref readonly var shift in counterfactuals.Shifts(change))
        {
            if (shift.Group < before.Groups[shift.Occupation])
                opened.Add(before.Candidate(shift.Occupation).Code);
        }

        opened.Sort(StringComparer.Ordinal);
        return opened.ToImmutable();
    }

    private ImmutableArray<string> Following(int first)
    {
        var after = ImmutableArray.CreateBuilder<string>();
        foreach (var choice in _choices)
        {
            if (parts.Leads.ComesBefore(first, choice.Credential))
                after.Add(CodeOf(choice.Credential));
        }

        return after.ToImmutable();
    }

    private string CodeOf(int credential) => _all[credential].Code;

    // Number of ranked places examined, however long the requested list is: that many are always settled.
    private const int Reach = 5;
    private const string Python = ElementKinds.Technology + ":python";
    private const float AfterFirst = 0.99f;

    // Bonus for a credential that has to come first: paid for or required by the program, already begun, required by federal work, or
    // lapsed and wanted for federal work.
    private const float First = 1f;
}
