using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Recommendations;

/// <summary>The digest of a recommendation: SHA-256 of a compact form with a fixed layout. Equal digests mean equal bundle, date,
/// participant, options, order, scores and verdicts.</summary>
/// <remarks>Layout 3, little-endian; strings as UTF-8 with a 32-bit length: layout number; bundle id; as-of day number; participant;
/// program; options and overrides; status; the next step (kind −1 for none; kind, policy, subject, toward, then); then per occupation code,
/// rank, group, score bits, fit bits, bits of months away (−1 for none), path, outcome data, findings; per credential code, rank, group,
/// bits of effect and effort, then, findings; then the participant's findings. A finding is policy (its number in order of first
/// appearance, followed by its code if new), subject (length −1 for the item's own code), detail, one byte of verdict, found, needed, logit
/// bits; a value is one byte each of kind and unit, then its content. Outcome data is empty for a content-based fit; otherwise −1, basis,
/// count and the bits of probability and bounds (0 if absent); and, if there is an expected outcome, −2, count, simulated, bits of value
/// and bounds. Counts of findings are never negative.</remarks>
public static class RecommendationDigest
{
    private const int Layout = 3;
    private const int OwnCode = -1;

    /// <summary>The digest, lower-case hex.</summary>
    public static string Of(Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        using var form = new Form();
        Write(form, recommendation);
        return Convert.ToHexStringLower(SHA256.HashData(form.Written));
    }

    private static void Write(Form form, Recommendation recommendation)
    {
        form.Add(Layout);
        form.Add(recommendation.Bundle.Id);
        form.Add(recommendation.AsOf.DayNumber);
        form.Add(recommendation.Participant);
        form.Add(recommendation.Program);
        Options(form, recommendation.Options);
        form.Add((int)recommendation.Status);
        Step(form, recommendation.NextStep);
        form.Add(recommendation.Occupations.Length);
        foreach (var item in recommendation.Occupations)
        {
            form.Add(item.Code);
            form.Add(item.Rank);
            form.Add((int)item.Group);
            form.Add(item.Score);
            form.Add(item.Fit.Logit);
            form.Add(item.MonthsAway ?? -1f);
            Codes(form, item.Way);
            Outcomes(form, item);
            Findings(form, item.Code, item.Findings.AsSpan());
        }

        form.Add(recommendation.Credentials.Length);
        foreach (var item in recommendation.Credentials)
        {
            form.Add(item.Code);
            form.Add(item.Rank);
            form.Add((int)item.Group);
            form.Add(item.Effect);
            form.Add(item.Effort);
            form.Add(item.Renews ? 1 : 0);
            Codes(form, item.Then);
            Findings(form, item.Code, item.Findings.AsSpan());
        }

        Findings(form, recommendation.Participant, recommendation.Findings.AsSpan());
    }

    private static void Step(Form form, NextStep? step)
    {
        form.Add(step is null ? -1 : (int)step.Kind);
        if (step is null)
            return;
        form.Add(step.Policy);
        form.Add(step.Subject);
        form.Add(step.Toward);
        Codes(form, step.Then);
        Codes(form, step.Beside);
    }

    private static void Codes(Form form, System.Collections.Immutable.ImmutableArray<string> codes)
    {
        form.Add(codes.Length);
        foreach (var code in codes)
            form.Add(code);
    }

    private static void Outcomes(Form form, RankedOccupation item)
    {
        if (item.Fit is { Basis: not FitBasis.Content } fit)
        {
            form.Add(-1);
            form.Add((int)fit.Basis);
            form.Add(fit.Outcomes);
            form.Add(fit.Probability ?? 0f);
            form.Add(fit.Low ?? 0f);
            form.Add(fit.High ?? 0f);
        }

        if (item.Seen is { } seen)
        {
            form.Add(-3);
            form.Add(seen.Title);
            form.Add(seen.Occupations);
            form.Add(seen.Into ?? -1);
            form.Add(seen.FromHere ?? -1);
        }

        if (item.ExpectedOutcome is not { } expectedOutcome)
            return;
        form.Add(-2);
        form.Add(expectedOutcome.Outcomes);
        form.Add(expectedOutcome.Simulated ? 1 : 0);
        form.Add(expectedOutcome.Value);
        form.Add(expectedOutcome.Low);
        form.Add(expectedOutcome.High);
        if (expectedOutcome.Values is { } values)
            form.Add(values);
    }

    private static void Options(Form form, RankOptions options)
    {
        form.Add((int)options.Kind);
        form.Add(options.Top);
        form.Add(options.UseInterests ? 1 : 0);
        form.Add(options.Overrides.Length);
        foreach (var item in options.Overrides)
        {
            form.Add(item.Policy);
            form.Add(item.Opportunity);
            form.Add((int)item.Verdict);
            form.Add(item.Reason);
            form.Add(item.By);
        }
    }

    private static void Findings(Form form, string own, ReadOnlySpan<Finding> findings)
    {
        form.Add(findings.Length);
        foreach (ref readonly var finding in findings)
        {
            form.AddPolicy(finding.Policy.Code);
            if (string.Equals(finding.Subject, own, StringComparison.Ordinal))
                form.Add(OwnCode);
            else
                form.Add(finding.Subject);
            form.Add(finding.Detail);
            if (finding.Found.Kind <= MeasureKind.Number && finding.Needed.Kind <= MeasureKind.Number)
            {
                form.AddNumbers(finding);
                continue;
            }

            form.Add((byte)finding.Verdict);
            Value(form, finding.Found);
            Value(form, finding.Needed);
            form.Add(finding.Logits);
        }
    }

    private static void Value(Form form, in Measure value)
    {
        form.Add((byte)value.Kind);
        form.Add((byte)value.Unit);
        switch (value.Kind)
        {
            case MeasureKind.Number:
                form.Add(BitConverter.DoubleToInt64Bits(value.Number));
                break;
            case MeasureKind.Date:
                form.Add(value.Date.DayNumber);
                break;
            case MeasureKind.Code:
                form.Add(value.Code);
                break;
            case MeasureKind.Codes:
                form.Add(value.Codes.Length);
                foreach (var code in value.Codes)
                    form.Add(code);
                break;
        }
    }

    // The compact form in one buffer, so that it is hashed in a single call.
    private sealed class Form : IDisposable
    {
        // Maximum number of UTF-8 bytes per UTF-16 unit.
        private const int LongestCharacter = 3;

        // A verdict, two values (kind, unit, number), and the logits.
        private const int LongestNumbers = 1 + (2 * 10) + 4;

        private readonly PooledBytes _bytes = new(32 * 1024);

        private readonly List<string> _policies = new(64);
        private int _next;

        public ReadOnlySpan<byte> Written => _bytes.Written;

        // Every item is evaluated by the same policies in the same order, so the policy after the previous one is nearly always the right
        // one.
        public void AddPolicy(string code)
        {
            var at =
                _next < _policies.Count && string.Equals(_policies[_next], code, StringComparison.Ordinal)
                    ? _next
                    : _policies.IndexOf(code);
            if (at < 0)
            {
                at = _policies.Count;
                _policies.Add(code);
                Add(at);
                Add(code);
            }
            else
            {
                Add(at);
            }

            _next = at + 1;
        }

        // Most findings compare numbers: written in one piece, in the same layout.
        public void AddNumbers(in Finding finding)
        {
            var room = _bytes.GetSpan(LongestNumbers);
            room[0] = (byte)finding.Verdict;
            var at = 1 + Number(room[1..], finding.Found);
            at += Number(room[at..], finding.Needed);
            BinaryPrimitives.WriteInt32LittleEndian(room[at..], BitConverter.SingleToInt32Bits(finding.Logits));
            _bytes.Advance(at + 4);
        }

        private static int Number(Span<byte> room, in Measure value)
        {
            (room[0], room[1]) = ((byte)value.Kind, (byte)value.Unit);
            if (value.Kind != MeasureKind.Number)
                return 2;
            BinaryPrimitives.WriteInt64LittleEndian(room[2..], BitConverter.DoubleToInt64Bits(value.Number));
            return 10;
        }

        public void Add(byte value)
        {
            _bytes.GetSpan(1)[0] = value;
            _bytes.Advance(1);
        }

        public void Add(int value)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(4), value);
            _bytes.Advance(4);
        }

        public void Add(long value)
        {
            BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(8), value);
            _bytes.Advance(8);
        }

        public void Add(float value) => Add(BitConverter.SingleToInt32Bits(value));

        public void Add(string value)
        {
            var room = _bytes.GetSpan(4 + (value.Length * LongestCharacter));
            var length = value.Length == 0 ? 0 : Encoding.UTF8.GetBytes(value, room[4..]);
            BinaryPrimitives.WriteInt32LittleEndian(room, length);
            _bytes.Advance(4 + length);
        }

        public void Dispose() => _bytes.Dispose();
    }
}
