using System.ComponentModel;
using System.Reflection;

namespace AdvancementEngine.Service.Options;

/// <summary>Something an operator set keeps the service from starting.</summary>
internal sealed class StartException(string message) : Exception(message);
