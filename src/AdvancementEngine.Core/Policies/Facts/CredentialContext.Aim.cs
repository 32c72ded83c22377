using System.Buffers;
using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;
using AdvancementEngine.State;

namespace AdvancementEngine.Policies.Facts;

/// <summary>The credential in relation to the path it is considered for: measures that policies compare.</summary>
internal sealed partial class CredentialContext
{
    private const string Known = "known";
    private const string Shown = "shown";
    private const string Money = "money";
    private const string Months = "months";
    private const float CloseLink = 0.5f;

    /// <summary>The value for something known.</summary>
    public static readonly Measure IsKnown = Measure.Of(Known);

    /// <summary>The value for something the record shows.</summary>
    public static readonly Measure IsShown = Measure.Of(Shown);

    /// <summary>The value for something the record does not show.</summary>
    public static readonly Measure IsNotShown = Measure.Of(FactField.Absent);

    // By vendor of a tool: words that name its tools on record. Vendors whose exams employers require regardless of the tools used are not
    // listed. Ours.
    private static readonly (string Vendor, SearchValues<string> Words)[] s_tools =
    [
        ("Snowflake", WordsOnRecord.AnyOf("snowflake")),
        ("Databricks", WordsOnRecord.AnyOf("databricks")),
        ("MongoDB", WordsOnRecord.AnyOf("mongo")),
        ("Salesforce", WordsOnRecord.AnyOf("salesforce", "tableau")),
        ("Cloud Native Computing Foundation", WordsOnRecord.AnyOf("kubernetes", "docker", "container")),
        ("HashiCorp", WordsOnRecord.AnyOf("terraform")),
        ("Splunk", WordsOnRecord.AnyOf("splunk")),
        ("ServiceNow", WordsOnRecord.AnyOf("servicenow", "service now")),
        ("Broadcom", WordsOnRecord.AnyOf("vmware", "vsphere")),
        ("Jamf", WordsOnRecord.AnyOf("jamf", "macos", "mac os")),
        ("Fortinet", WordsOnRecord.AnyOf("forti")),
        ("Palo Alto Networks", WordsOnRecord.AnyOf("palo alto")),
        ("Esri", WordsOnRecord.AnyOf("esri", "arcgis")),
        ("Amazon Web Services", WordsOnRecord.AnyOf("aws", "amazon web", "amazon ec2", "amazon s3")),
        ("Cisco", WordsOnRecord.AnyOf("cisco", "meraki", "nexus", "catalyst")),
    ];

    private static readonly string[] s_dataPlatforms = ["Snowflake", "Databricks", "MongoDB", "Salesforce"];

    /// <summary>True if no goal was stated, recognized or not.</summary>
    public bool IsWithoutGoal => Goals is { TargetOccupation: null, Unread: null };

    /// <summary>What a person without a goal has to provide first: the current job, or anything at all. The value is <c>known</c> if
    /// neither is missing.</summary>
    public Measure RecordMissing()
    {
        var person = Participant.Participant;
        return Measure.Of(
            Standing.UnreadPresentWork is not null || (person.Education is null && person.Evidence.IsEmpty && person.Program is null)
                ? "missing"
                : Known
        );
    }

    /// <summary>Whether a goal was stated, recognized or not.</summary>
    public Measure GoalStated => Measure.Of(IsWithoutGoal ? FactField.Absent : Known);

    /// <summary>True if only a link to an occupation suggests it.</summary>
    public bool IsLinkOnly => Aim is { IsUsual: false };

    /// <summary>True if employers in the current job require no certificate.</summary>
    public bool PresentAsksNone => Aim is { PresentAsksNone: true };

    /// <summary>True if employers in the first occupation on the path require none.</summary>
    public bool FirstAsksNone => Aim is { FirstAsksNone: true };

    /// <summary>True if the months available were stated.</summary>
    public bool HasMonths => Goals.MonthsAvailable is not null;

    /// <summary>The months available.</summary>
    public Measure MonthsThere => Measure.Of(Goals.MonthsAvailable, Unit.Months);

    /// <summary>Months of IT work that count.</summary>
    public Measure MonthsInIt => Measure.Of(Standing.Work.ItMonths, Unit.Months);

    /// <summary>Whether the person's program prepares for it, pays for it or requires it.</summary>
    public Measure OfferedByProgram => Measure.Of(Aim is { IsOffered: true } ? Shown : FactField.Absent);

    /// <summary>True if the program prepares for it, pays for it or requires it.</summary>
    public bool IsOfProgram => Aim is { IsOffered: true };

    /// <summary>True for IT work at middle level or above.</summary>
    public bool IsEstablished => Standing.Work.HighestLevel >= (int)OccupationLevel.Middle;

    /// <summary>True for a person without IT work that counts.</summary>
    public bool IsFromOutside => Standing.Work.ItMonths == 0f;

    /// <summary>True for a credential with an exam; a course alone has none.</summary>
    public bool HasExam => Credential.Facts.Exams?.Value is not "0";

    /// <summary>What it requires beyond what the person has: <c>money</c>, <c>months</c>, a prerequisite; empty if nothing is
    /// missing.</summary>
    public Measure MeansMissing()
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        if (!IsPaidByPlan && Goals.MoneyAvailableUsd is { } money && FeeLeft is { Kind: MeasureKind.Number } fee && fee.Number > money)
            missing.Add(Money);
        if (MonthsOfPreparation is { Kind: MeasureKind.Number } takes && takes.Number > MonthsAllowed.Number && HasMonths)
            missing.Add(Months);
        if (PrerequisitesMissing is { Kind: MeasureKind.Codes, Codes: [var first, ..] })
            missing.Add(first);
        return Measure.Of(missing.ToImmutable());
    }

    /// <summary>True if the person has no money, or less than the assumed fee of an exam whose price no source gives.</summary>
    public bool IsShortOfMoney =>
        !IsPaidByPlan && Goals.MoneyAvailableUsd is { } money && (money <= 0f || money < Value(Thresholds.UnknownFee));

    /// <summary>True if employers require none, the program does not offer it, and its link to the work is weak.</summary>
    public bool IsLooseAddition =>
        Aim is { FirstAsksNone: true, IsOffered: false, Toward: var toward }
        && Participant.Catalog.LinkStrength(Code, Participant.Catalog.Occupations[toward].Code) < CloseLink;

    /// <summary>Whether a source gives its price.</summary>
    public Measure Price => Measure.Of(FeeLeft.Kind == MeasureKind.Number ? Known : "unknown");

    /// <summary>US dollars available for it: the share of a person's own money that may go to one exam.</summary>
    public Measure OwnMoney => Measure.Of(Goals.MoneyAvailableUsd * Value(Thresholds.CostlyShare), Unit.Usd);

    /// <summary>True if the remaining fee is more than people commonly pay themselves, and no credential from its issuer is held.</summary>
    public bool IsCostly =>
        FeeLeft is { Kind: MeasureKind.Number } fee
        && fee.Number >= Value(Thresholds.CostlyFee)
        && !IsPaidByPlan
        && !Standing.Credentials.Held.Any(h => Participant.Catalog.Credentials[h].Vendor == Credential.Vendor);

    /// <summary>Highest level earned in its main track, including lapsed credentials and those the issuer replaced; 0 for none.</summary>
    public Measure LevelEarned()
    {
        var catalog = Participant.Catalog;
        var highest = 0;
        if (Credential.Facts.Tracks?.Value is not [var track, ..])
            return Measure.Missing;
        for (var c = 0; c < catalog.Credentials.Length; c++)
        {
            if (!Standing.Credentials.Has(c) && !Standing.Credentials.IsLapsed(c))
                continue;
            var facts = Replaced(catalog.Credentials[c]).Facts;
            if (facts.Tracks?.Value is [var other, ..] && string.Equals(track, other, StringComparison.Ordinal) && facts.Level is { } level)
                highest = Math.Max(highest, (int)level.Value);
        }

        return Measure.Of(highest, Unit.One);
    }

    // A discontinued credential counts as the one its issuer names as its successor.
    private Credential Replaced(Credential credential) =>
        credential.Facts.Level is null && credential.Successor is { } code && Participant.Catalog.FindCredential(code) is { } successor
            ? successor
            : credential;

    /// <summary>True for a cloud overview exam.</summary>
    public bool IsOverview =>
        Credential.Facts is { Level.Value: CredentialLevel.Foundation, Tracks.Value: ["cloud", ..] };

    /// <summary>True if its only purpose is to lead to the one that usually goes with the step.</summary>
    public bool IsOnlyStep =>
        Aim is { Toward: var toward }
        && Credential.Facts.Level?.Value == CredentialLevel.Foundation
        && Credential.Facts.LeadsTo?.Value is [_, ..] leads
        && Standing.UsualCredentials(toward) is [var usual, ..]
        && leads.Contains(usual, StringComparer.Ordinal);

    /// <summary>Technologies in demand for the occupation that were used at work or assessed recently enough for experience to count in
    /// full.</summary>
    public Measure ToolsUsed()
    {
        if (Aim is not { Toward: var toward })
            return Measure.Missing;
        var used = 0;
        var since = Participant.AsOf.AddMonths(-(int)Value(Thresholds.FadeFrom));
        foreach (var technology in Participant.Catalog.Occupations[toward].Technologies)
        {
            if (technology.InDemand && IsUsed(technology.Element, since))
                used++;
        }

        return Measure.Of(used, Unit.One);
    }

    private bool IsUsed(string element, DateOnly since)
    {
        foreach (var evidence in Participant.Participant.Evidence)
        {
            if (
                evidence.Kind is EvidenceKind.Used or EvidenceKind.Assessed
                && evidence.Element == element
                && !(evidence.Source.When > Participant.AsOf)
                && !(evidence.Source.When < since)
            )
                return true;
        }

        return false;
    }

    /// <summary>True for a professional or expert security credential toward work outside security.</summary>
    public bool IsSecurityBeside =>
        Aim is { Toward: var toward }
        && Credential.Facts.Tracks?.Value is ["security", ..]
        && Credential.Facts.Level?.Value >= CredentialLevel.Professional
        && (Standing.Map.Fields.Of(toward) & CareerField.Security) == 0;

    /// <summary>Whether security work or a security credential is on record.</summary>
    public Measure SecurityOnRecord => Measure.Of((Standing.Fields & CareerField.Security) != 0 ? Shown : FactField.Absent);

    /// <summary>True for the exam of a vendor's own tool: one that only a link suggests, or one for a data platform.</summary>
    public bool IsOfOneTool =>
        Aim is { } aim
        && Array.Exists(s_tools, t => t.Vendor == Credential.Vendor)
        && (
            Credential.Vendor is AskedOfAll or Clouds ? Credential.Facts.Level?.Value >= CredentialLevel.Professional
            : !aim.IsUsual || Array.IndexOf(s_dataPlatforms, Credential.Vendor) >= 0
        );

    // Its first exams are required of anyone who works with networks; its professional exams only of people who work with its devices.
    private const string AskedOfAll = "Cisco";

    // The same holds of its cloud.
    private const string Clouds = "Amazon Web Services";

    /// <summary>Whether a tool or a credential from its vendor is on record, in any words.</summary>
    public Measure VendorOnRecord()
    {
        var shown =
            (
                Array.Find(s_tools, t => t.Vendor == Credential.Vendor).Words is { } words
                && WordsOnRecord.Name(Participant.Participant, words)
            )
            || Standing.Credentials.Held.Any(h => Participant.Catalog.Credentials[h].Vendor == Credential.Vendor);
        return Measure.Of(shown ? Shown : FactField.Absent);
    }

    /// <summary>Strength of its link to the occupation it is considered for.</summary>
    public Measure LinkToAim =>
        Aim is { Toward: var toward } ? LinkTo(Participant.Catalog.Occupations[toward].Code) : Measure.Missing;

    /// <summary>True if it proves past or current IT work other than the job it is considered for.</summary>
    public bool ProvesWorkDone =>
        Aim is { Toward: var toward }
        && Standing.Work.Held.Any(h =>
            h.Occupation != toward
            && !h.IsOutside
            && Participant.Catalog.LinkStrength(Code, Participant.Catalog.Occupations[h.Occupation].Code) >= CloseLink
        );

    /// <summary>True if it belongs to an intermediate job on the path to work that requires no certificate itself or is in another field:
    /// proof of user support is no proof for data. Security builds on infrastructure, and office applications are useful
    /// everywhere.</summary>
    public bool IsOfAStop =>
        Aim is { Further: >= 0 and var further, IsOffered: false } aim
        && aim.Toward == aim.First
        && Credential.Facts.Tracks?.Value is not ["business-applications", ..]
        && (
            IsWithoutGoal
                ? aim.FurtherAsksNone && Standing.Map.Fields.Of(further) == CareerField.Software
                : aim.FurtherAsksNone
                    || LeadsFromOutside(further)
                    || LedLong(further)
                    || !BuildsOn(Standing.Map.Fields.Of(aim.First), Standing.Map.Fields.Of(further))
        );

    // A person who has led people outside IT and wants to lead projects needs no proof of user support.
    private bool LeadsFromOutside(int further) =>
        IsFromOutside
        && (
            Standing.Map.Fields.Of(further) == CareerField.Project
            || Participant.Catalog.Occupations[further].Code == KnownOccupations.ProjectManagementSpecialists
        )
        && (
            Participant.Participant.UnreadEvidence.Any(e => LeadWords.IsSaid(e.Text))
            || Participant.Participant.UnreadWork.Any(w => LeadWords.IsSaid(w.Text))
            || Participant.Participant.Work.Any(w => LeadWords.IsSaid(w.Stated) || LeadWords.IsSaid(w.Source.What))
        );

    // A person who has led people for years in IT and wants to manage it needs no proof of hands-on work.
    private bool LedLong(int further) =>
        Participant.Catalog.Occupations[further].Code == KnownOccupations.ItManagers
        && Standing.Work.ItMonths >= Value(StepThresholds.LongInWork)
        && Participant.Case.Words.LeadsPeople;

    // Leading the work builds on any field; security builds on infrastructure and data, but not on testing or writing software.
    private static bool BuildsOn(CareerField first, CareerField further) =>
        (first & further) != 0
        || further is CareerField.None or CareerField.Project
        || (further == CareerField.Security && first != CareerField.Software);

    /// <summary>Strength of its link to the occupation after the intermediate job.</summary>
    public Measure LinkToFurther =>
        Aim is { Further: >= 0 and var further } ? LinkTo(Participant.Catalog.Occupations[further].Code) : Measure.Missing;

    /// <summary>Credentials that usually go with the step, come before this one and are not held.</summary>
    public Measure UsualMissingBefore()
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var usual in Aim is { Toward: var toward } ? Standing.UsualCredentials(toward) : [])
        {
            if (
                !Standing.Credentials.Has(usual)
                && !HasLedForIt
                && Participant.Catalog.FindCredential(usual)?.Facts.LeadsTo?.Value.Contains(Code, StringComparer.Ordinal) == true
            )
                missing.Add(usual);
        }

        return Measure.Of(missing.ToImmutable());
    }

    /// <summary>True for a user support exam that was not started.</summary>
    public bool IsOfSupport => !IsStarted && Credential.Facts.Tracks?.Value is ["support", ..];

    /// <summary>Whether the step requires it: it usually goes with the step to the occupation, or employers there ask for it; and without a
    /// goal, for people in entry-level work who hold no credential, whether the path begins with it.</summary>
    public Measure AskedByStep =>
        Aim is not { Toward: var toward, IsOffered: var offered, IsUsual: var usual } ? Measure.Missing
        : Measure.Of(
            offered
            || (usual && IsWithoutGoal && Standing is { Work.HighestLevel: (int)OccupationLevel.Entry, Credentials.Held.Count: 0 })
            || Standing.UsualCredentials(toward).Contains(Code, StringComparer.Ordinal)
            || Participant.Catalog.LinkStrength(Code, Participant.Catalog.Occupations[toward].Code) >= CloseLink
                ? Shown
                : FactField.Absent
        );

    /// <summary>True if the program prepares for another credential in its main track, at its level or above, or pays part of the fee of
    /// one.</summary>
    public bool IsCoveredByProgram =>
        Aim is { IsOffered: false }
        && !(Participant.Participant.ProgramCompleted <= Participant.AsOf)
        && Credential.Facts is { Tracks.Value: [var track, ..], Level.Value: var level }
        && Participant.Program is { } program
        && program
            .Holding(ProgramFacts.ExamPreparation)
            .Concat(program.Holding(ProgramFacts.FeeSupport).Where(f => program.Number(ProgramFacts.FeeSupport, f.About) > 0))
            .Any(f =>
                f.About != Code
                && Participant.Catalog.FindCredential(f.About)?.Facts is { Tracks.Value: [var other, ..], Level.Value: var prepared }
                && string.Equals(track, other, StringComparison.Ordinal)
                && prepared >= level
            );
}
