using System.Collections.Immutable;

namespace AdvancementEngine.Policies;

/// <summary>A typed value in a finding: what was found, or what is needed. Reports convert it to text.</summary>
public readonly struct Measure : IEquatable<Measure>
{
    private readonly object? _payload;

    private Measure(MeasureKind kind, Unit unit, double number, object? payload)
    {
        Kind = kind;
        Unit = unit;
        Number = number;
        _payload = payload;
    }

    /// <summary>Nothing is recorded.</summary>
    public static Measure Missing => default;

    /// <summary>The type.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Unit of <see cref="Number"/>.</summary>
    public Unit Unit { get; }

    /// <summary>The number, or the day number of a date; 0 for other kinds.</summary>
    public double Number { get; }

    /// <summary>The code, or the empty string.</summary>
    public string Code => _payload as string ?? string.Empty;

    /// <summary>The codes; empty for other kinds.</summary>
    public ImmutableArray<string> Codes =>
        _payload is string[] codes ? System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(codes) : [];

    /// <summary>The day of a date.</summary>
    public DateOnly Date => DateOnly.FromDayNumber((int)Number);

    /// <summary>A number with a unit.</summary>
    public static Measure Of(double number, Unit unit) => new(MeasureKind.Number, unit, number, null);

    /// <summary>A number with a unit, or missing.</summary>
    public static Measure Of(double? number, Unit unit) => number is { } known ? Of(known, unit) : Missing;

    /// <summary>A code, or missing.</summary>
    public static Measure Of(string? code) => code is null ? Missing : new(MeasureKind.Code, Unit.One, 0, code);

    /// <summary>Codes, in the order given (ordinal by convention).</summary>
    public static Measure Of(ImmutableArray<string> codes) =>
        new(MeasureKind.Codes, Unit.One, 0, System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(codes) ?? []);

    /// <summary>A day, or missing.</summary>
    public static Measure Of(DateOnly? day) => day is { } known ? new(MeasureKind.Date, Unit.One, known.DayNumber, null) : Missing;

    /// <summary>Equal in kind, unit and value.</summary>
    public bool Equals(Measure other)
    {
        if (
            Kind != other.Kind
            || Unit != other.Unit
            || BitConverter.DoubleToInt64Bits(Number) != BitConverter.DoubleToInt64Bits(other.Number)
        )
            return false;
        return Kind switch
        {
            MeasureKind.Code => string.Equals(Code, other.Code, StringComparison.Ordinal),
            MeasureKind.Codes => Codes.AsSpan().SequenceEqual(other.Codes.AsSpan()),
            _ => true,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Measure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Unit, Number);

    /// <summary>Equality.</summary>
    public static bool operator ==(Measure left, Measure right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(Measure left, Measure right) => !left.Equals(right);
}
