using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Options;

/// <summary>One option: its name, unit, bounds, default and effect, defined once for code, files, help and docs.</summary>
/// <param name="Name">Name as in options files, camelCase.</param>
/// <param name="Unit">Unit, or <c>1</c> for a bare number.</param>
/// <param name="Minimum">Least value allowed.</param>
/// <param name="Maximum">Greatest value allowed.</param>
/// <param name="Default">Value when not given.</param>
/// <param name="Effect">What a larger value does.</param>
public sealed record OptionInfo(string Name, string Unit, double Minimum, double Maximum, double Default, string Effect);
