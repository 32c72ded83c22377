using System.Buffers;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The credential in relation to what the participant holds: measures that policies compare.</summary>
internal sealed partial class CredentialContext
{
    private const string Advised = "advised";

    /// <summary>The value for a credential that people may be advised to earn.</summary>
    public static readonly Measure MayBeAdvised = Measure.Of(Advised);

    /// <summary>The value for wanting federal or defense work.</summary>
    public static readonly Measure FederalWanted = Measure.Of("wanted");

    private Standing Standing => Participant.Standing;

    /// <summary>True if its only use in the job market is federal or defense work.</summary>
    public bool IsFederal => Credential.Facts.Federal?.Value == true;

    /// <summary>Whether people may be advised to earn it.</summary>
    public Measure Advice => Measure.Of(Credential.Facts.Advise?.Value == false ? "not-advised" : Advised);

    /// <summary>Its level, 1 to 4.</summary>
    public Measure Level => Credential.Facts.Level is { } level ? Measure.Of((int)level.Value, Unit.One) : Measure.Missing;

    /// <summary>True for one that is half passed, was failed, or is studied for now: it is finished, whatever its level.</summary>
    public bool IsStarted =>
        Index is >= 0 and var index
        && (Standing.Credentials.IsBegun(index) || Standing.Credentials.IsStarted(index));

    /// <summary>Highest level that is a next step: one above the highest held, or what months of IT work count for.</summary>
    public Measure LevelAllowed()
    {
        if (IsStarted)
            return Level;
        var months = MathF.Max(Standing.Work.ItMonths, LedMonths());
        var implied =
            months >= Value(Thresholds.ProfessionalMonths) ? CredentialLevel.Professional
            : months >= Value(Thresholds.AssociateMonths) ? CredentialLevel.Associate
            : IsOpenToGraduate || IsOpenByTool() ? CredentialLevel.Associate
            : CredentialLevel.Foundation;
        // Professional and expert exams expect years of work, regardless of what is held.
        var held = Standing.Credentials.Highest + 1;
        if (held > CredentialLevel.Associate && months < Value(Thresholds.AssociateMonths))
            held = CredentialLevel.Associate;
        var allowed = held > implied ? held : implied;
        // After years away, the associate exam is taken again before a professional one.
        if (Standing.Work.IsReturning && allowed > CredentialLevel.Associate && !HasLedForIt)
            allowed = CredentialLevel.Associate;
        return Measure.Of((int)allowed, Unit.One);
    }

    // A degree counts as the foundation level if the exam is the usual one for the step and has no prerequisites.
    private bool IsOpenToGraduate =>
        Aim is { Toward: var toward }
        && Participant.Participant.Education is { Level: >= EducationLevel.Bachelor }
        && (
            (Standing.UsualCredentials(toward) is [var first, ..] && string.Equals(first, Code, StringComparison.Ordinal))
            || (Aim.IsUsual && Credential.Facts.Tracks?.Value is ["data", ..])
        )
        && Credential.Facts.Prerequisites?.Value.IsEmpty != false
        && !(Credential.Facts.ExperienceRequiredMonths?.Value > 0f);

    // If the step requires it, the exam for a reporting tool or a language is open to people who have worked with it or were taught it.
    private static readonly (string Credential, SearchValues<string> Words)[] s_examTools =
    [
        ("microsoft-power-bi-data-analyst-associate", WordsOnRecord.AnyOf("power bi", "powerbi")),
        ("salesforce-tableau-data-analyst", WordsOnRecord.AnyOf("tableau")),
        ("oracle-database-sql-associate", WordsOnRecord.AnyOf("sql")),
    ];

    private bool IsOpenByTool() =>
        Aim is { IsUsual: true }
        && Standing.Map.Fields.Of(Aim.Toward) == CareerField.Data
        && Array.Find(s_examTools, t => t.Credential == Code).Words is { } words
        && Participant.Participant.Evidence.Any(e => WordsOnRecord.Name(e.Element, words));

    /// <summary>Lowest level that adds something in its main track: one above what is held there; 1 if nothing is held, or if a credential
    /// held leads to it.</summary>
    public Measure LevelAdding()
    {
        if (Credential.Facts.Tracks?.Value is not { Length: > 0 } tracks)
            return Measure.Missing;
        var highest = 0;
        foreach (var index in Standing.Credentials.Held)
        {
            var held = Participant.Catalog.Credentials[index];
            if (held.Facts.LeadsTo?.Value.Contains(Code, StringComparer.Ordinal) == true && IsHighestOfItsTrack(held))
                return Measure.Of(1, Unit.One);
            if (
                held.Facts.Tracks?.Value is [var main, ..]
                && (Covers(main, tracks[0], held.Facts.Level?.Value) || IsBeneathSecurity(main, tracks[0], held.Facts.Level?.Value))
                && held.Facts.Level is { } level
            )
                highest = Math.Max(highest, (int)level.Value);
        }

        return Measure.Of(IsBesideHeld(highest) ? highest : highest + 1, Unit.One);
    }

    private bool IsHighestOfItsTrack(Credential credential)
    {
        foreach (var index in Standing.Credentials.Held)
        {
            var other = Participant.Catalog.Credentials[index].Facts;
            if (
                other.Tracks?.Value is [var track, ..]
                && credential.Facts.Tracks?.Value is [var own, ..]
                && string.Equals(track, own, StringComparison.Ordinal)
                && other.Level?.Value > credential.Facts.Level?.Value
            )
                return false;
        }

        return true;
    }

    // At professional level and above, an exam that usually goes with the goal's step adds to another of the same level, such as PenTest+
    // to CySA+, unless it leads to one already held.
    private bool IsBesideHeld(int highest) =>
        highest >= (int)CredentialLevel.Professional
        && (highest < (int)CredentialLevel.Expert || IsForLead)
        && Goals.TargetOccupation is { } goal
        && Participant.Catalog.OccupationIndex(goal) is >= 0 and var index
        && Standing.UsualCredentials(index).Contains(Code, StringComparer.Ordinal)
        && Credential.Facts.LeadsTo?.Value.Any(Standing.Credentials.Has) != true;

    // In addition to an expert exam, only what leading the work requires.
    private bool IsForLead =>
        Goals.TargetOccupation is { } goal && Participant.Catalog.FindOccupation(goal)?.Level == OccupationLevel.Lead;

    /// <summary>Lowest level that is not below the current job. Excluded are exams for people without experience after a year of work in
    /// the field, those for office applications after a year of IT work, and entry exams in support and networks from middle level up or
    /// after three years in IT with an associate exam.</summary>
    public Measure LevelOfJob()
    {
        if (IsStarted)
            return Level;
        var facts = Credential.Facts;
        // A person who has led for the years that the professional project exam requires needs no first one.
        if (HasLedForIt && Aim is { } aim && (
                aim.Toward == aim.First
                || Participant.Catalog.Occupations[aim.Toward].Code
                    is KnownOccupations.ItManagers
                        or KnownOccupations.ItProjectManagers
            ))
            return Measure.Of(2, Unit.One);
        // A course without an exam starts with what repair, cabling and support work shows every day.
        if (
            facts is { Exams.Value: "0", Tracks.Value: ["support", ..] }
            && Aim is { IsOffered: false }
            && Standing.Work.ItMonths >= Value(Thresholds.AssociateMonths)
        )
            return Measure.Of(2, Unit.One);
        if (facts.Tracks?.Value is not [var track, ..] || Standing.Work.ComputerMonths < Value(Thresholds.AssociateMonths))
            return Measure.Of(1, Unit.One);
        var forNewcomers = facts.ExperienceRecommendedMonths?.Value == 0f;
        var reached = Standing.Work.HighestLevel;
        var below = track switch
        {
            "support" => 2,
            "business-applications" when facts.Tracks.Value.Contains("support", StringComparer.Ordinal) => 2,
            "networking" when reached >= (int)OccupationLevel.Senior => 3,
            "networking" => forNewcomers
            || reached >= (int)OccupationLevel.Middle
            || (Standing.Work.ItMonths >= Value(Thresholds.ProfessionalMonths) && HasEarnedAssociate())
                ? 2
                : 1,
            // A person who led at senior level already has what the first project exam teaches.
            "project" when reached >= (int)OccupationLevel.Senior => 2,
            "cloud" or "service-management" => 1,
            // A person who started in middle-level work less than two years ago can still use an exam to show its basics.
            _ => forNewcomers
                && Standing.Work.ItMonths > Value(Thresholds.OverviewMonths)
                && reached >= (int)OccupationLevel.Middle
                && (Standing.Work.Fields & CareerFields.OfTrack(track)) != 0
                ? 2
                : 1,
        };
        return Measure.Of(below, Unit.One);
    }

    // In security, systems or cloud, lapsed or not.
    private bool HasEarnedAssociate()
    {
        var catalog = Participant.Catalog;
        for (var c = 0; c < catalog.Credentials.Length; c++)
        {
            if (
                (Standing.Credentials.Has(c) || Standing.Credentials.IsLapsed(c))
                && catalog.Credentials[c].Facts
                    is { Level.Value: >= CredentialLevel.Associate, Tracks.Value: ["security" or "systems" or "cloud", ..] }
            )
                return true;
        }

        return false;
    }

    /// <summary>Months of work in its field for security and projects, or of IT work for others. Holding a credential of the track that
    /// requires months is proof of them.</summary>
    public RecordedTotal MonthsInField()
    {
        var track = Credential.Facts.Tracks?.Value is [var main, ..] ? main : string.Empty;
        var months = MathF.Max(Standing.Work.MonthsToward(CareerFields.OfTrack(track)), LedMonths());
        // Half of any computer work, for people who hold the exam one level below.
        if (Credential.Facts.Level is { Value: >= CredentialLevel.Professional } level && HoldsNearly((int)level.Value - 1))
            months = MathF.Max(months, Standing.Work.ComputerMonths / 2f);
        foreach (var index in Standing.Credentials.Held)
        {
            var held = Participant.Catalog.Credentials[index].Facts;
            if (held.Tracks?.Value is [var other, ..] && string.Equals(other, track, StringComparison.Ordinal))
                months = MathF.Max(months, held.ExperienceRequiredMonths?.Value ?? 0f);
        }

        return new(months, months + Standing.Work.UnreadMonths, Unit.Months);
    }

    /// <summary>Months of experience the issuer recommends, for professional and expert exams; 0 for lower levels. Half of them if an exam
    /// of its track is held at the level below or at its own. Also 0 if it usually goes with a step whose months are completed and its
    /// issuer requires none.</summary>
    public Measure MonthsRecommended =>
        IsUsualOfServedStep ? Measure.Of(0, Unit.Months)
        : Credential.Facts.Level is not { } level || level.Value < CredentialLevel.Professional ? Measure.Of(0, Unit.Months)
        : Credential.Facts.ExperienceRecommendedMonths is not { } months ? Measure.Missing
        : IsUsualAboveHeld ? Measure.Of(Math.Min(months.Value / 2, Value(Thresholds.FieldMonths)), Unit.Months)
        : Measure.Of(
            HoldsNearly((int)level.Value - 1) && Credential.Facts.ExperienceRequiredMonths is not { Value: > 0f }
                ? months.Value / 2
                : months.Value,
            Unit.Months
        );

    private bool IsUsualOfServedStep =>
        Aim is { IsUsual: true, Toward: var toward }
        && !(Credential.Facts.ExperienceRequiredMonths?.Value > 0f)
        && Standing.DirectStep(toward, out var from) is { } step
        && from.Counted >= step.MonthsLow
        && HoldsNearly((int)CredentialLevel.Professional);

    // The professional exam in the goal's own line above the one held, such as CySA+ above Security+.
    private bool IsUsualAboveHeld =>
        Aim is { IsUsual: true }
        && Credential.Facts.Level is { Value: CredentialLevel.Professional }
        && !(Credential.Facts.ExperienceRequiredMonths?.Value > 0f)
        && HoldsNearly((int)CredentialLevel.Associate);

    private bool HoldsNearly(int from)
    {
        foreach (var index in Standing.Credentials.Held)
        {
            var held = Participant.Catalog.Credentials[index].Facts;
            if (
                (int?)held.Level?.Value >= from
                && held.Tracks?.Value is [var other, ..]
                && Credential.Facts.Tracks?.Value is [var own, ..]
                && string.Equals(other, own, StringComparison.Ordinal)
            )
                return true;
        }

        return false;
    }

    /// <summary>Issuer prerequisites that are not held, the first of each group; empty if all are met.</summary>
    public Measure PrerequisitesMissing =>
        Credential.Facts.Prerequisites is { } asked ? Measure.Of([.. Missing(asked.Value)]) : Measure.Missing;

    /// <summary>Months of IT work that count.</summary>
    public RecordedTotal ItMonths
    {
        get
        {
            var months = MathF.Max(Standing.Work.ItMonths, LedMonths());
            return new(months, months + Standing.Work.UnreadMonths, Unit.Months);
        }
    }

    // True for a project exam if the record shows the years of leading that the professional one requires.
    private bool HasLedForIt => LedMonths() >= Value(Thresholds.ProfessionalMonths);

    // Projects are led in any military or IT work: if the record says a person leads people, projects or a budget, the months of the
    // longest such job count for a project exam. Without a bachelor's degree, the issuer requires two years more.
    private float LedMonths()
    {
        var words = Participant.Case.Words;
        if (
            Credential.Facts.Tracks?.Value is not ["project", ..]
            || !(words.LeadsPeople || words.LeadsProjects || Participant.Participant.Work.Any(IsRankThatLeads))
        )
            return 0f;
        var longest = 0f;
        foreach (var spell in Participant.Participant.Work)
        {
            if (
                spell.Start is { } start
                && start <= Participant.AsOf
                && (
                    Participant.Catalog.FindOccupation(spell.Occupation) is { UsualOrigin: false }
                    || ForcesWords.IsSaid(spell.Stated)
                    || ForcesWords.IsSaid(spell.Source.What)
                    || IsRankThatLeads(spell)
                )
            )
            {
                var end = spell.End is { } ended && ended < Participant.AsOf ? ended : Participant.AsOf;
                longest = MathF.Max(longest, (end.DayNumber - start.DayNumber) / DaysOfMonth);
            }
        }

        return MathF.Max(
            0f,
            Participant.Participant.Education is { Level: >= EducationLevel.Bachelor } ? longest : longest - MonthsWithoutDegree
        );
    }

    // The ranks from sergeant first class and its like up lead people and plan their work, whatever the specialty.
    private bool IsRankThatLeads(WorkSpell spell) =>
        ForcesWords.IsRank(spell.Stated)
        && (
            Participant.PayersOnRecord.Contains(Payers.GiBill, StringComparer.Ordinal)
            || Participant.PayersOnRecord.Contains(Payers.ServiceCredentialing, StringComparer.Ordinal)
        )
        && Participant.Catalog.FindOccupation(spell.Occupation) is null or { UsualOrigin: true };

    private const float DaysOfMonth = 30.4375f;

    // PMI: 36 months with a bachelor's degree, 60 without; seen 2025-12.
    private const float MonthsWithoutDegree = 24f;

    /// <summary>Months of experience the issuer requires.</summary>
    public Measure MonthsRequired => Measure.Of(Credential.Facts.ExperienceRequiredMonths?.Value, Unit.Months);

    // For security work, an associate security exam covers networks.
    private bool IsBeneathSecurity(string held, string track, CredentialLevel? level) =>
        level >= CredentialLevel.Associate
        && held == Security
        && track == "networking"
        && Aim is { Toward: var toward }
        && Standing.Map.Fields.Of(toward) == CareerField.Security;

    // Same track; an associate credential in networks, systems, cloud or security covers user support too.
    private static bool Covers(string held, string track, CredentialLevel? level) =>
        string.Equals(held, track, StringComparison.Ordinal)
        || (
            string.Equals(track, "support", StringComparison.Ordinal)
            && level >= CredentialLevel.Associate
            && held is "networking" or "systems" or "cloud" or "security"
        );

    private IEnumerable<string> Missing(ImmutableArray<ImmutableArray<string>> groups) =>
        groups.Where(g => !g.Any(Standing.Credentials.Has)).Select(g => g[0]);
}
