using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

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

    /// <summary>Compares a plan with one saved as JSON.</summary>
    /// <param name="saved">The saved plan's JSON.</param>
    /// <param name="plan">The plan now.</param>
    /// <exception cref="FormatException">The text is no plan, or one of another participant; the message says what was found and
    /// needed.</exception>
    public static PlanSince Of(ReadOnlyMemory<byte> saved, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        try
        {
            using var document = JsonDocument.Parse(saved);
            var since = Of(document.RootElement, plan);
            if (!IsWhole(saved.Span, document.RootElement.GetProperty("digest").GetString()))
            {
                throw new FormatException(
                    "found a plan that was altered after it was written: its digest is not that of its content; needed: the file as "
                        + "advance plan --format json wrote it; give that file"
                );
            }

            return since;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(
                $"found a file that is no plan ({failure.Message}); needed: one that advance plan --format json wrote; give that file",
                failure
            );
        }
    }

    // The digest is of the bytes without it: plans of earlier versions are checked the same way.
    private static bool IsWhole(ReadOnlySpan<byte> saved, string? digest)
    {
        var text = Encoding.UTF8.GetString(saved).TrimEnd();
        var end = $"\"digest\":\"{digest}\"}}";
        if (!text.EndsWith(end, StringComparison.Ordinal))
            return false;
        var without = string.Concat(text.AsSpan(0, text.Length - end.Length), "\"digest\":\"\"}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(without))) == digest;
    }

    private static PlanSince Of(JsonElement then, Plan plan)
    {
        var participant = then.GetProperty("participant").GetString();
        if (participant != plan.Participant)
            throw new FormatException(
                $"found the plan of participant '{participant}'; needed: one of '{plan.Participant}'; give that participant's file"
            );
        var held = Texts(then.GetProperty("held"));
        var aims = then.GetProperty("aims").EnumerateArray().Select(a => a.GetProperty("job").GetProperty("code").GetString()!).ToArray();
        var now = plan.Aims.Select(a => a.Job.Code).ToArray();
        var action = then.GetProperty("now") is { ValueKind: JsonValueKind.Object } step
            ? step.GetProperty("name").GetString()!
            : string.Empty;
        var job = Code(then.GetProperty("present"));
        var earned = plan.Held.Except(held, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        return new PlanSince
        {
            Then = DateOnly.ParseExact(
                then.GetProperty("asOf").GetString()!,
                "yyyy-MM-dd",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            Action = action,
            ActionDone = action.Length > 0 && earned.Contains(action, StringComparer.Ordinal),
            Earned = earned,
            JobThen = job,
            JobChanged = job != (plan.Present?.Code ?? string.Empty),
            AimsNew = [.. now.Except(aims, StringComparer.Ordinal)],
            AimsGone = [.. aims.Except(now, StringComparer.Ordinal)],
            MonthsThen = then.GetProperty("paths")
                .EnumerateArray()
                .Select(p => (float?)p.GetProperty("monthsHigh").GetSingle())
                .FirstOrDefault(),
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

    private static IEnumerable<string> CausesOf(JsonElement then, Plan plan, bool facts)
    {
        var bundle = then.GetProperty("bundle");
        if (facts)
            yield return "facts";
        if (Code(then.GetProperty("target")) != (plan.Target?.Code ?? string.Empty))
            yield return "goal";
        if (then.GetProperty("hoursAWeek").GetSingle() != plan.HoursAWeek)
            yield return "hours";
        if (bundle.GetProperty("catalog").GetString() != plan.Bundle.Catalog)
            yield return "catalog";
        if (bundle.GetProperty("policies").GetString() != plan.Bundle.Policies)
            yield return "policies";
        if (bundle.GetProperty("model").GetString() != plan.Bundle.Model)
            yield return "model";
        var options = then.GetProperty("options");
        if (options.GetProperty("years").GetInt32() != plan.Options.Years || options.GetProperty("paths").GetInt32() != plan.Options.Paths)
            yield return "options";
        if (then.GetProperty("asOf").GetString() != plan.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            yield return "time";
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(t => t.GetString()!)];

    private static string Code(JsonElement job) =>
        job.ValueKind == JsonValueKind.Object ? job.GetProperty("code").GetString()! : string.Empty;
}
