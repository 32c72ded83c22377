using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Options;

/// <summary>The options of one options record.</summary>
/// <typeparam name="TOptions">The record.</typeparam>
public sealed class OptionTable<TOptions>
    where TOptions : new()
{
    // Single-precision options keep a value to seven digits.
    private const double Rounding = 1e-6;
    private readonly List<Row> _rows = [];

    /// <summary>Name of the section in an options file.</summary>
    public required string Section { get; init; }

    /// <summary>The options, in the order they were declared.</summary>
    public ImmutableArray<OptionInfo> Infos => [.. _rows.Select(r => r.Info)];

    /// <summary>Declares an option.</summary>
    public OptionTable<TOptions> Add(
        string name,
        string unit,
        double minimum,
        double maximum,
        string effect,
        Func<TOptions, double> get,
        Func<TOptions, double, TOptions> with
    )
    {
        ArgumentNullException.ThrowIfNull(get);
        var info = new OptionInfo(name, unit, minimum, maximum, get(new TOptions()), effect);
        _rows.Add(new Row(info, get, with));
        return this;
    }

    /// <summary>Checks every bound.</summary>
    /// <exception cref="OptionException">An option is not a number or out of its bounds.</exception>
    public TOptions Check(TOptions options)
    {
        foreach (var row in _rows)
            Check(row.Info, row.Get(options));
        return options;
    }

    /// <summary>A copy of the options with one of them set.</summary>
    /// <exception cref="OptionException">The option does not exist, or the value is out of bounds.</exception>
    public TOptions With(TOptions options, string name, double value)
    {
        var row =
            _rows.Find(r => string.Equals(r.Info.Name, name, StringComparison.Ordinal))
            ?? throw new OptionException(
                $"option '{Section}.{name}' is unknown",
                $"one of {string.Join(", ", _rows.Select(r => r.Info.Name))}",
                "correct the name"
            );
        Check(row.Info, value);
        var changed = row.With(options, value);
        if (Math.Abs(row.Get(changed) - value) <= Rounding * Math.Max(1, Math.Abs(value)))
            return changed;
        throw new OptionException(
            string.Create(CultureInfo.InvariantCulture, $"option '{Section}.{name}' is {value}"),
            string.Create(CultureInfo.InvariantCulture, $"a whole number, {row.Info.Minimum} to {row.Info.Maximum} ({row.Info.Unit})"),
            "correct the option"
        );
    }

    /// <summary>Values by name, in declared order.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Values(TOptions options) =>
        [.. _rows.Select(r => KeyValuePair.Create(r.Info.Name, r.Get(options)))];

    private void Check(OptionInfo info, double value)
    {
        if (!(value >= info.Minimum && value <= info.Maximum))
        {
            throw new OptionException(
                string.Create(CultureInfo.InvariantCulture, $"option '{Section}.{info.Name}' is {value}"),
                string.Create(CultureInfo.InvariantCulture, $"{info.Minimum} to {info.Maximum} ({info.Unit})"),
                "correct the option"
            );
        }
    }

    private sealed record Row(OptionInfo Info, Func<TOptions, double> Get, Func<TOptions, double, TOptions> With);
}
