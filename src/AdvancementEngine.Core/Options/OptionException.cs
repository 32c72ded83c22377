using System.Collections.Immutable;
using System.Globalization;

namespace AdvancementEngine.Options;

/// <summary>An option that is unknown or out of its bounds.</summary>
public sealed class OptionException(string message) : Exception(message);
