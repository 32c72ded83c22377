using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Rows;

/// <summary>Writes lists of codes, separated by spaces, into a reused buffer. Not thread-safe.</summary>
internal sealed class CodeList
{
    private char[] _buffer = new char[512];
    private int _used;

    /// <summary>The policies with a verdict, as policy or policy/detail; empty if none has it. Valid until the next call.</summary>
    public ReadOnlySpan<char> Policies(ReadOnlySpan<Finding> findings, Verdict verdict)
    {
        _used = 0;
        foreach (ref readonly var finding in findings)
        {
            if (finding.Verdict != verdict)
                continue;
            if (_used > 0)
                Add(" ");
            Add(finding.Policy.Code);
            if (finding.Detail.Length == 0)
                continue;
            Add("/");
            Add(finding.Detail);
        }

        return Written;
    }

    /// <summary>Of the largest contributions, those that raised (or lowered) the score; empty if there are none. Valid until the next
    /// call.</summary>
    public ReadOnlySpan<char> Contributions(ReadOnlySpan<ElementContribution> contributions, bool raised)
    {
        _used = 0;
        foreach (ref readonly var contribution in contributions[..Math.Min(contributions.Length, RowSchema.LargestContributions)])
        {
            if (raised ? contribution.Contribution <= 0f : contribution.Contribution >= 0f)
                continue;
            if (_used > 0)
                Add(" ");
            Add(contribution.Element);
        }

        return Written;
    }

    /// <summary>Several codes; empty if there are none. Valid until the next call.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<string> codes)
    {
        _used = 0;
        foreach (var code in codes)
        {
            if (_used > 0)
                Add(" ");
            Add(code);
        }

        return Written;
    }

    /// <summary>An id of a kind and a code. Valid until the next call.</summary>
    public ReadOnlySpan<char> Id(string kind, string code)
    {
        _used = 0;
        Add(kind);
        Add(":");
        Add(code);
        return Written;
    }

    private ReadOnlySpan<char> Written => _buffer.AsSpan(0, _used);

    private void Add(string text)
    {
        if (_used + text.Length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_used + text.Length, _buffer.Length * 2));
        text.CopyTo(_buffer.AsSpan(_used));
        _used += text.Length;
    }
}
