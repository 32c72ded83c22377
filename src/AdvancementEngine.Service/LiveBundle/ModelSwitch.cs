using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Service.Options;
using AdvancementEngine.Service.Telemetry;
using Microsoft.Extensions.Options;

namespace AdvancementEngine.Service.LiveBundle;

/// <summary>Which model folder is active: the last one activated, or else the configured one, or else the last one promoted in the model
/// root, or else the shipped one.</summary>
internal sealed class ModelSwitch(IOptions<ServiceOptions> options)
{
    private readonly Lock _switching = new();
    private volatile string? _activated;

    /// <summary>The folder to read.</summary>
    public string Folder => _activated ?? options.Value.Model ?? Promoted() ?? ShippedFiles.Model;

    /// <summary>Root of the models: the configured one, or else <c>models</c> in the working directory if a model was promoted there, as
    /// for the command line; otherwise null.</summary>
    public string? Root => options.Value.ModelRoot ?? (File.Exists(Promotions) ? CurrentModel.DefaultRoot : null);

    /// <summary>Path of the list of promotions, whether or not it exists.</summary>
    public string Promotions => Path.Combine(options.Value.ModelRoot ?? CurrentModel.DefaultRoot, ModelRegistry.FileName);

    /// <summary>Models and promotions under the model root; null if there is none.</summary>
    public ModelRegistry? Registry() => Root is { } root ? ModelRegistry.Open(root) : null;

    /// <summary>Activates a model, or reloads the active one; a rejected model changes nothing.</summary>
    public SwapOutcome Activate(string name, BundleHost host)
    {
        lock (_switching)
        {
            var before = _activated;
            if (name.Length > 0)
                _activated = Path.Combine(Root!, name);
            var outcome = host.Reload("a call");
            if (outcome == SwapOutcome.Refused)
                _activated = before;
            return outcome;
        }
    }

    private string? Promoted() => Root is { } root && ModelRegistry.Open(root).Current is { } current ? Path.Combine(root, current) : null;
}
