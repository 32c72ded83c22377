using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Bundles;

/// <summary>Bundle parts that cannot be used, or do not belong together.</summary>
public sealed class BundleException(string message) : Exception(message);
