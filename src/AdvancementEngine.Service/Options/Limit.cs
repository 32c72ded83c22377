using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Service.Options;

/// <summary>A numeric setting, defined once for the default, the check and the documentation.</summary>
/// <param name="Name">Property of <see cref="ServiceOptions"/>.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Default">Default.</param>
/// <param name="From">Lowest value allowed.</param>
/// <param name="To">Highest value allowed.</param>
/// <param name="DefaultInWords">The default in words if it depends on the machine; otherwise null.</param>
public sealed record Limit<T>(string Name, string Unit, T Default, T From, T To, string? DefaultInWords = null) : ILimit
    where T : IComparable<T>, IFormattable
{
    /// <inheritdoc/>
    public string? Check(ServiceOptions options)
    {
        var value = (T)typeof(ServiceOptions).GetProperty(Name)!.GetValue(options)!;
        if (value.CompareTo(From) >= 0 && value.CompareTo(To) <= 0)
            return null;
        return $"{ServiceOptions.Section}:{Name} is {Show(value)}; needed: {Show(From)} to {Show(To)} {Unit}; the default is "
            + $"{Show(Default)}";
    }

    /// <inheritdoc/>
    public string DefaultShown => DefaultInWords ?? Show(Default);

    /// <inheritdoc/>
    public string Bounds => $"{Show(From)} to {Show(To)} {Unit}";

    private static string Show(T value) => value.ToString(value is TimeSpan ? "g" : null, CultureInfo.InvariantCulture);
}
