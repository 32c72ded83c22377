using System.ComponentModel;
using System.Reflection;

namespace AdvancementEngine.Service.Options;

/// <summary>A setting prevents the service from starting.</summary>
internal sealed class StartException(string message) : Exception(message);
