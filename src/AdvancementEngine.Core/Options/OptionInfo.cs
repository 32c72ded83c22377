using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Options;

/// <summary>One option: its name, unit, bounds, default and effect, defined once for code, files, help and docs.</summary>
/// <param name="Name">Name as in options files, camelCase.</param>
/// <param name="Unit">Unit, or <c>1</c> for a dimensionless number.</param>
/// <param name="Minimum">Smallest allowed value.</param>
/// <param name="Maximum">Largest allowed value.</param>
/// <param name="Default">Value if not given.</param>
/// <param name="Effect">Effect of a larger value.</param>
public sealed record OptionInfo(string Name, string Unit, double Minimum, double Maximum, double Default, string Effect);
