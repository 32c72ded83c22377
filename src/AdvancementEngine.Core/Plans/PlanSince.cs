using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;

namespace AdvancementEngine.Plans;

/// <summary>What became of an earlier plan, and why this one differs.</summary>
public sealed record PlanSince
{
    /// <summary>The earlier plan's day.</summary>
    public required DateOnly Then { get; init; }

    /// <summary>True where the earlier plan's action was an exam or certificate that is held now.</summary>
    public bool ActionDone { get; init; }

    /// <summary>Name of the earlier plan's action; empty for none.</summary>
    public string Action { get; init; } = string.Empty;

    /// <summary>Names of credentials held now and not then, ordinal.</summary>
    public ImmutableArray<string> Earned { get; init; } = [];

    /// <summary>The present job then, its code; empty for none.</summary>
    public string JobThen { get; init; } = string.Empty;

    /// <summary>True where the present job is another one.</summary>
    public bool JobChanged { get; init; }

    /// <summary>Codes of jobs to aim at that are new, in order.</summary>
    public ImmutableArray<string> AimsNew { get; init; } = [];

    /// <summary>Codes of jobs aimed at then and no longer, in order.</summary>
    public ImmutableArray<string> AimsGone { get; init; } = [];

    /// <summary>Most months of the first path then; null where there was none.</summary>
    public float? MonthsThen { get; init; }

    /// <summary>Most months of the first path now; null where there is none.</summary>
    public float? MonthsNow { get; init; }

    /// <summary>Causes of a difference: <c>facts</c>, <c>goal</c>, <c>hours</c>, <c>catalog</c>, <c>policies</c>, <c>model</c>,
    /// <c>options</c>, <c>time</c>.</summary>
    public ImmutableArray<string> Causes { get; init; } = [];

    /// <summary>Name of the comparison in a plan's JSON.</summary>
    internal const string Field = "since";

    /// <summary>Compares a plan with one saved as JSON.</summary>
    /// <param name="saved">The saved plan's JSON; a byte-order mark before it is passed over.</param>
    /// <param name="plan">The plan now.</param>
    /// <exception cref="FormatException">The text is no plan, an altered one, one of another participant, or one dated after this plan;
    /// the message is <c>found …; needed: …; remedy</c>.</exception>
    public static PlanSince Of(ReadOnlyMemory<byte> saved, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (saved.Span.StartsWith("\uFEFF"u8))
            saved = saved["\uFEFF"u8.Length..];
        try
        {
            using var document = JsonDocument.Parse(saved, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var then = new SavedPlan(document.RootElement);
            var participant = then.Text("participant");
            if (participant != plan.Participant)
                throw new FormatException(
                    $"found the plan of participant {InputText.Quote(participant)}; needed: one of {InputText.Quote(plan.Participant)}; "
                        + "give that participant's file"
                );
            if (!IsWhole(saved.Span, document.RootElement, then.Text("digest")))
            {
                throw new FormatException(
                    "found a plan that was altered after it was written: its digest is not that of its content; needed: the file as "
                        + "advance plan --format json wrote it; give that file"
                );
            }

            var since = Of(then, plan);
            return since.Then <= plan.AsOf
                ? since
                : throw new FormatException(
                    $"found a plan of {Day(since.Then)}, after the as-of date {Day(plan.AsOf)}; needed: an earlier plan; give an earlier "
                        + "file, or plan as of a later date"
                );
        }
        catch (JsonException failure)
        {
            throw new FormatException(
                $"found a file that is no plan ({InputText.OneLine(failure.Message)}); needed: one that advance plan --format json wrote; "
                    + "give that file",
                failure
            );
        }
    }

    // The digest is of the bytes without it, and without the comparison with a still earlier plan: plans of earlier versions are checked
    // the same way.
    private static bool IsWhole(ReadOnlySpan<byte> saved, JsonElement plan, string digest)
    {
        var text = Encoding.UTF8.GetString(saved).TrimEnd();
        var end = $"\"digest\":\"{digest}\"}}";
        if (!text.EndsWith(end, StringComparison.Ordinal))
            return false;
        var content = text[..^end.Length];
        if (plan.TryGetProperty(Field, out var since))
        {
            var compared = $"\"{Field}\":{since.GetRawText()},";
            if (!content.EndsWith(compared, StringComparison.Ordinal))
                return false;
            content = content[..^compared.Length];
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content + "\"digest\":\"\"}"))) == digest;
    }

    private static PlanSince Of(SavedPlan then, Plan plan)
    {
        var held = then.Texts("held");
        string[] aims = [.. then.List("aims").Select(a => a.Object("job").Text("code"))];
        var now = plan.Aims.Select(a => a.Job.Code).ToArray();
        var action = then.ObjectOrNull("now")?.Text("name") ?? string.Empty;
        var job = then.ObjectOrNull("present")?.Text("code") ?? string.Empty;
        var earned = plan.Held.Except(held, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        float?[] months = [.. then.List("paths").Select(p => (float?)p.Number("monthsHigh"))];
        return new PlanSince
        {
            Then = then.Day("asOf"),
            Action = action,
            ActionDone = action.Length > 0 && earned.Contains(action, StringComparer.Ordinal),
            Earned = earned,
            JobThen = job,
            JobChanged = job != (plan.Present?.Code ?? string.Empty),
            AimsNew = [.. now.Except(aims, StringComparer.Ordinal)],
            AimsGone = [.. aims.Except(now, StringComparer.Ordinal)],
            MonthsThen = months.FirstOrDefault(),
            MonthsNow = plan.Paths.IsEmpty ? null : plan.Paths[0].MonthsHigh,
            Causes =
            [
                .. CausesOf(
                    then,
                    plan,
                    !earned.IsEmpty
                        || !held.All(h => plan.Held.Contains(h, StringComparer.Ordinal))
                        || job != (plan.Present?.Code ?? string.Empty)
                ),
            ],
        };
    }

    private static IEnumerable<string> CausesOf(SavedPlan then, Plan plan, bool facts)
    {
        var (bundle, options) = (then.Object("bundle"), then.Object("options"));
        if (facts)
            yield return "facts";
        if ((then.ObjectOrNull("target")?.Text("code") ?? string.Empty) != (plan.Target?.Code ?? string.Empty))
            yield return "goal";
        if (then.Number("hoursAWeek") != plan.HoursAWeek)
            yield return "hours";
        if (bundle.Text("catalog") != plan.Bundle.Catalog)
            yield return "catalog";
        if (bundle.Text("policies") != plan.Bundle.Policies)
            yield return "policies";
        if (bundle.Text("model") != plan.Bundle.Model)
            yield return "model";
        if (options.Number("years") != plan.Options.Years || options.Number("paths") != plan.Options.Paths)
            yield return "options";
        if (then.Day("asOf") != plan.AsOf)
            yield return "time";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
