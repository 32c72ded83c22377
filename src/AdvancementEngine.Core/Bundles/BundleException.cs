using System.Text.Json;
using System.Text.Json.Serialization;
using AdvancementEngine.Errors;

namespace AdvancementEngine.Bundles;

/// <summary>Bundle parts that cannot be used, or do not belong together.</summary>
public sealed class BundleException(string message) : InputException(message);
