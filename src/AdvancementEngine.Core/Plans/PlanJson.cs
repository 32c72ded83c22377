using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using AdvancementEngine.Catalog;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Offers;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Plans;

/// <summary>The one writer of a plan as JSON: fixed order, every field written, no clock or host.</summary>
public static class PlanJson
{
    /// <summary>The canonical bytes, UTF-8, no final newline.</summary>
    public static byte[] Write(Plan plan, bool indented = false) => Write(plan, null, indented);

    /// <summary>The canonical bytes with a comparison before the digest. It is no part of the plan, and of its digest.</summary>
    public static byte[] Write(Plan plan, PlanSince? since, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = indented, NewLine = "\n" }))
            Write(json, plan, since);
        return buffer.ToArray();
    }

    /// <summary>The plan with its digest worked out.</summary>
    public static Plan Sealed(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with { Digest = Convert.ToHexStringLower(SHA256.HashData(Write(plan with { Digest = string.Empty }))) };
    }

    private static void Write(Utf8JsonWriter json, Plan plan, PlanSince? since)
    {
        json.WriteStartObject();
        json.WriteStartObject("bundle");
        json.WriteString("id", plan.Bundle.Id);
        json.WriteString("catalog", plan.Bundle.Catalog);
        json.WriteString("policies", plan.Bundle.Policies);
        json.WriteString("model", plan.Bundle.Model);
        json.WriteEndObject();
        json.WriteString("asOf", Day(plan.AsOf));
        json.WriteString("participant", plan.Participant);
        json.WriteString("program", plan.Program);
        json.WriteString("programName", plan.ProgramName);
        Texts(json, "programExams", plan.ProgramExams);
        json.WriteBoolean("programDone", plan.ProgramDone);
        json.WriteStartObject("options");
        json.WriteString("target", plan.Options.Target);
        json.WriteNumber("years", plan.Options.Years);
        json.WriteNumber("paths", plan.Options.Paths);
        json.WriteString("first", plan.Options.First is { } first ? EnumNames.Of(first) : null);
        json.WriteEndObject();
        json.WriteString("recommendation", plan.Recommendation);
        json.WriteString("status", EnumNames.Of(plan.Status));
        json.WriteString("outOfReach", EnumNames.Of(plan.OutOfReach));
        Number(json, "needsMonths", plan.NeedsMonths);
        Number(json, "needsUsd", plan.NeedsUsd);
        json.WriteBoolean("nearestNeedsHelp", plan.NearestNeedsHelp);
        Job(json, "nearest", plan.Nearest);
        Job(json, "target", plan.Target);
        Job(json, "present", plan.Present);
        json.WriteString("presentEnded", plan.PresentEnded is { } ended ? Day(ended) : null);
        Job(json, "last", plan.Last);
        json.WriteString("work", plan.Work);
        json.WriteString("otherJob", plan.OtherJob);
        Texts(json, "alsoWorks", plan.AlsoWorks);
        json.WriteString("unreadJob", plan.UnreadJob);
        json.WriteString("unreadGoal", plan.UnreadGoal);
        json.WriteString("goalStated", plan.GoalStated);
        json.WriteString("gradeWanted", plan.GradeWanted);
        Texts(json, "goalParts", [.. plan.GoalParts.Select(p => p.Code)]);
        Texts(json, "payers", plan.Payers);
        json.WriteString("education", plan.Education);
        json.WriteString("educationStated", plan.EducationStated);
        Texts(json, "held", plan.Held);
        Texts(json, "halfPassed", plan.HalfPassed);
        Texts(json, "failed", plan.Failed);
        Texts(json, "preparing", plan.Preparing);
        List(json, "certificates", plan.Certificates, Certificate);
        json.WriteString("presentStated", plan.PresentStated);
        json.WriteBoolean("presentIsService", plan.PresentIsService);
        Texts(json, "situations", plan.Situations);
        json.WriteString("programCompleted", plan.ProgramCompleted is { } completed ? Day(completed) : null);
        Number(json, "followUpMonths", plan.FollowUpMonths);
        Texts(json, "programTeaches", plan.ProgramTeaches);
        Texts(json, "programGoalExams", plan.ProgramGoalExams);
        Texts(json, "programPaidExams", plan.ProgramPaidExams);
        Texts(json, "programAlsoPaid", plan.ProgramAlsoPaid);
        Texts(json, "programTests", plan.ProgramTests);
        Texts(json, "pastStated", plan.PastStated);
        Texts(json, "alsoKnown", plan.AlsoKnown);
        List(json, "skills", plan.Skills, Skill);
        Texts(json, "alsoHeld", plan.AlsoHeld);
        Texts(json, "proven", plan.Proven);
        Texts(json, "activitiesDone", plan.ActivitiesDone);
        json.WriteString("studiesFor", plan.StudiesFor);
        json.WriteBoolean("studiesNow", plan.StudiesNow);
        json.WriteBoolean("isNotEvaluated", plan.IsNotEvaluated);
        Texts(json, "wishes", plan.Wishes);
        Texts(json, "limits", plan.Limits);
        Number(json, "hoursWanted", plan.HoursWanted);
        json.WriteBoolean("hasServed", plan.HasServed);
        json.WriteBoolean("serves", plan.Serves);
        json.WriteBoolean("servesInPart", plan.ServesInPart);
        List(json, "entry", plan.Entry, Entry);
        List(json, "programOffers", plan.ProgramOffers, Offer);
        FreeProgram(json, plan.FreeProgram);
        json.WriteBoolean("writesSpanish", plan.WritesSpanish);
        json.WriteBoolean("caresForElder", plan.CaresForElder);
        Number(json, "programCost", plan.ProgramCost);
        Number(json, "programHours", plan.ProgramHours);
        Number(json, "programWeeks", plan.ProgramWeeks);
        json.WriteBoolean("leadsDesk", plan.LeadsDesk);
        List(json, "usual", plan.Usual, Credential);
        Number(json, "wageFloor", plan.WageFloor);
        Number(json, "monthsAvailable", plan.MonthsAvailable);
        json.WriteNumber("hoursAWeek", plan.HoursAWeek);
        json.WriteBoolean("hoursAssumed", plan.HoursAssumed);
        json.WriteBoolean("hoursNone", plan.HoursNone);
        List(json, "aims", plan.Aims, Aim);
        json.WritePropertyName("now");
        if (plan.Now is { } now)
            Action(json, now);
        else
            json.WriteNullValue();
        Number(json, "moneyUsd", plan.MoneyUsd);
        List(json, "barriers", plan.Barriers, Barrier);
        List(json, "rules", plan.Rules, Rule);
        List(json, "paths", plan.Paths, Path);
        json.WriteBoolean("paysMore", plan.PaysMore);
        List(
            json,
            "questions",
            plan.Questions,
            static (json, question) =>
            {
                json.WriteStartObject();
                json.WriteString("fact", question.Fact);
                json.WriteString("words", question.Words);
                Texts(json, "choices", question.Choices);
                json.WriteEndObject();
            }
        );
        List(
            json,
            "supports",
            plan.Supports,
            static (json, support) =>
            {
                json.WriteStartObject();
                json.WriteString("support", support.Support);
                if (support.Offered is { } offered)
                    json.WriteBoolean("offered", offered);
                else
                    json.WriteNull("offered");
                json.WriteString("detail", support.Detail);
                json.WriteString("named", support.Named);
                json.WriteString("onRecord", support.OnRecord);
                json.WriteEndObject();
            }
        );
        json.WriteStartObject("help");
        json.WriteString("jobCenters", PlanHelp.JobCenters);
        json.WriteString("jobCenterPhone", PlanHelp.JobCenterPhone);
        json.WriteString("community", PlanHelp.Community);
        json.WriteString("communityPhone", PlanHelp.CommunityPhone);
        json.WriteEndObject();
        if (since is not null)
            Since(json, since);
        json.WriteString("digest", plan.Digest);
        json.WriteEndObject();
    }

    private static void Since(Utf8JsonWriter json, PlanSince since)
    {
        json.WriteStartObject(PlanSince.Field);
        json.WriteString("then", Day(since.Then));
        json.WriteString("action", since.Action);
        json.WriteBoolean("actionDone", since.ActionDone);
        Texts(json, "earned", since.Earned);
        json.WriteString("jobThen", since.JobThen);
        json.WriteBoolean("jobChanged", since.JobChanged);
        Texts(json, "aimsNew", since.AimsNew);
        Texts(json, "aimsGone", since.AimsGone);
        Number(json, "monthsThen", since.MonthsThen);
        Number(json, "monthsNow", since.MonthsNow);
        Texts(json, "causes", since.Causes);
        json.WriteEndObject();
    }

    private static void Aim(Utf8JsonWriter json, PlanAim aim)
    {
        json.WriteStartObject();
        Job(json, "job", aim.Job);
        json.WriteString("group", aim.Group);
        json.WriteNumber("rank", aim.Rank);
        json.WriteBoolean("isGoal", aim.IsGoal);
        List(
            json,
            "why",
            aim.Why,
            static (json, reason) =>
            {
                json.WriteStartObject();
                json.WriteString("kind", EnumNames.Of(reason.Kind));
                Texts(json, "elements", reason.Elements);
                Number(json, "hours", reason.Hours);
                Number(json, "years", reason.Years);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void Certificate(Utf8JsonWriter json, PlanCertificate certificate)
    {
        json.WriteStartObject();
        json.WriteString("code", certificate.Code);
        json.WriteString("name", certificate.Name);
        json.WriteString("vendor", certificate.Vendor);
        json.WriteString("state", EnumNames.Of(certificate.State));
        json.WriteString("stated", certificate.Stated);
        json.WriteBoolean("retired", certificate.IsRetired);
        json.WriteBoolean("beneath", certificate.IsBeneath);
        json.WriteBoolean("endedOnRecord", certificate.IsEndedOnRecord);
        json.WriteBoolean("programOffers", certificate.ProgramOffers);
        json.WriteNumber("paidPercent", certificate.PaidPercent);
        json.WriteString("earned", certificate.Earned is { } earned ? Day(earned) : null);
        json.WriteString("ends", certificate.Ends is { } ends ? Day(ends) : null);
        json.WriteString("url", certificate.Url);
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, PlanEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("fact", entry.Fact);
        json.WriteBoolean("known", entry.IsKnown);
        Number(json, "needed", entry.Needed);
        json.WriteString("neededCode", entry.NeededCode);
        Number(json, "found", entry.Found);
        json.WriteEndObject();
    }

    private static void Skill(Utf8JsonWriter json, PlanSkill skill)
    {
        json.WriteStartObject();
        json.WriteString("element", skill.Element);
        json.WriteString("name", skill.Name);
        json.WriteString("stated", skill.Stated);
        json.WriteString("kind", EnumNames.Of(skill.Kind));
        json.WriteEndObject();
    }

    private static void Barrier(Utf8JsonWriter json, PlanBarrier barrier)
    {
        json.WriteStartObject();
        json.WriteString("kind", barrier.Kind);
        json.WriteString("code", barrier.Code);
        if (barrier.Offered is { } offered)
            json.WriteBoolean("offered", offered);
        else
            json.WriteNull("offered");
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, PlanRule rule)
    {
        json.WriteStartObject();
        json.WriteString("policy", rule.Policy);
        json.WriteString("detail", rule.Detail);
        json.WriteString("neededCode", rule.NeededCode);
        Number(json, "neededNumber", rule.NeededNumber);
        json.WriteString("job", rule.Job);
        json.WriteEndObject();
    }

    private static void Action(Utf8JsonWriter json, PlanAction now)
    {
        json.WriteStartObject();
        json.WriteString("kind", now.Kind);
        json.WriteString("subject", now.Subject);
        json.WriteString("name", now.Name);
        json.WriteString("toward", now.Toward);
        json.WriteString("by", Day(now.By));
        json.WritePropertyName("credential");
        if (now.Credential is { } credential)
            Credential(json, credential);
        else
            json.WriteNullValue();
        Texts(json, "then", now.Then);
        Texts(json, "hosts", now.Hosts);
        json.WriteString("start", now.Start is { } start ? Day(start) : null);
        json.WriteBoolean("isRenewal", now.IsRenewal);
        json.WriteBoolean("inProgram", now.InProgram);
        Number(json, "assumedHours", now.AssumedHours);
        Texts(json, "says", now.Says);
        List(json, "offers", now.Offers, Offer);
        json.WriteEndObject();
    }

    private static void Path(Utf8JsonWriter json, PlanPath path)
    {
        json.WriteStartObject();
        List(json, "stages", path.Stages, Stage);
        json.WriteString("firstStage", EnumNames.Of(path.First));
        Range(json, path.MonthsLow, path.MonthsHigh, path.DollarsLow, path.DollarsHigh);
        ByThen(json, path.ByThen);
        List(
            json,
            "changes",
            path.Changes,
            static (json, change) =>
            {
                json.WriteStartObject();
                json.WriteString("kind", EnumNames.Of(change.Kind));
                json.WriteString("name", change.Name);
                json.WriteNumber("from", change.From);
                json.WriteNumber("to", change.To);
                json.WriteNumber("monthsSaved", change.MonthsSaved);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
    }

    private static void ByThen(Utf8JsonWriter json, PlanByThen? then)
    {
        if (then is null)
        {
            json.WriteNull("byThen");
            return;
        }

        json.WriteStartObject("byThen");
        Texts(json, "earned", then.Earned);
        Texts(json, "learned", then.Learned);
        json.WriteNumber("hours", then.Hours);
        json.WriteBoolean("course", then.Course);
        json.WriteEndObject();
    }

    private static void Stage(Utf8JsonWriter json, PlanStage stage)
    {
        json.WriteStartObject();
        json.WriteString("kind", EnumNames.Of(stage.Kind));
        Job(json, "job", stage.Job);
        json.WriteString("from", stage.From);
        Range(json, stage.MonthsLow, stage.MonthsHigh, stage.DollarsLow, stage.DollarsHigh);
        json.WriteBoolean("feeUnknown", stage.FeeUnknown);
        json.WriteBoolean("hoursUnknown", stage.HoursUnknown);
        List(json, "credentials", stage.Credentials, Credential);
        json.WriteString("held", stage.Held);
        json.WriteNumber("heldFromStep", stage.HeldFromStep);
        json.WriteBoolean("applyNow", stage.ApplyNow);
        json.WriteBoolean("refreshes", stage.Refreshes);
        json.WriteNumber("studyMonths", stage.StudyMonths);
        Number(json, "programHours", stage.ProgramHours);
        json.WriteBoolean("byLeading", stage.ByLeading);
        json.WriteNumber("learningHours", stage.LearningHours);
        Texts(json, "technologies", stage.Technologies);
        List(json, "offers", stage.Offers, Offer);
        json.WriteNumber("fitDistance", stage.FitDistance);
        Texts(json, "programExams", stage.ProgramExams);
        json.WriteString("experience", stage.Experience);
        json.WriteString("source", stage.Source);
        Texts(json, "unknown", stage.Unknown);
        json.WriteBoolean("modeled", stage.Modeled);
        Training(json, "training", stage.Training);
        json.WriteEndObject();
    }

    private static void Credential(Utf8JsonWriter json, PlanCredential credential)
    {
        json.WriteStartObject();
        json.WriteString("code", credential.Code);
        json.WriteString("name", credential.Name);
        json.WriteString("vendor", credential.Vendor);
        Number(json, "feeUsd", credential.FeeUsd);
        json.WriteNumber("paidPercent", credential.PaidPercent);
        Number(json, "studyHours", credential.StudyHours);
        Texts(json, "payers", credential.Payers);
        json.WriteString("url", credential.Url);
        json.WriteString("feeSource", credential.FeeSource);
        Training(json, "class", credential.Class);
        json.WriteBoolean("programOffers", credential.ProgramOffers);
        json.WriteBoolean("halfPassed", credential.IsHalfPassed);
        json.WriteEndObject();
    }

    private static void Offer(Utf8JsonWriter json, PlanOffer offer)
    {
        json.WriteStartObject();
        json.WriteString("kind", offer.Kind);
        json.WriteString("job", offer.Job);
        json.WriteString("title", offer.Title);
        Texts(json, "partners", offer.Partners);
        json.WriteEndObject();
    }

    private static void FreeProgram(Utf8JsonWriter json, PlanFreeProgram? program)
    {
        if (program is null)
        {
            json.WriteNull("freeProgram");
            return;
        }

        json.WriteStartObject("freeProgram");
        json.WriteString("id", program.Id);
        json.WriteString("name", program.Name);
        json.WriteString("provider", program.Provider);
        Texts(json, "pays", program.Pays);
        json.WriteEndObject();
    }

    private static void Training(Utf8JsonWriter json, string name, PlanTraining? training)
    {
        if (training is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Number(json, "hours", training.Hours);
        Number(json, "costUsd", training.CostUsd);
        json.WriteBoolean("isOwn", training.IsOwn);
        json.WriteNumber("programs", training.Programs);
        json.WriteNumber("providers", training.Providers);
        json.WriteString("source", training.Source);
        json.WriteString("seen", training.Seen);
        json.WriteEndObject();
    }

    private static void Job(Utf8JsonWriter json, string name, PlanJob? job)
    {
        if (job is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("code", job.Code);
        json.WriteString("title", job.Title);
        json.WriteString("level", job.Level is { } level ? EnumNames.Of(level) : null);
        Number(json, "entryPay", job.EntryPay);
        Number(json, "medianPay", job.MedianPay);
        json.WriteString("payArea", job.PayArea);
        json.WriteBoolean("payOfGroup", job.IsPayOfGroup);
        Number(json, "groupEntryPay", job.GroupEntryPay);
        Number(json, "groupMedianPay", job.GroupMedianPay);
        Number(json, "percentChange", job.PercentChange);
        Number(json, "openings", job.Openings);
        json.WriteStartObject("links");
        json.WriteString("onetOnline", OccupationLinks.OnetOnline(job.Code));
        json.WriteString("myNextMove", OccupationLinks.MyNextMove(job.Code));
        json.WriteString("miProximoPaso", OccupationLinks.MiProximoPaso(job.Code));
        json.WriteString("careerOneStop", OccupationLinks.CareerOneStop(job.Code));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, float monthsLow, float monthsHigh, float dollarsLow, float dollarsHigh)
    {
        json.WriteNumber("monthsLow", monthsLow);
        json.WriteNumber("monthsHigh", monthsHigh);
        json.WriteNumber("dollarsLow", dollarsLow);
        json.WriteNumber("dollarsHigh", dollarsHigh);
    }

    private static void Number(Utf8JsonWriter json, string name, float? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts) =>
        List(json, name, texts, static (json, text) => json.WriteStringValue(text));

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
