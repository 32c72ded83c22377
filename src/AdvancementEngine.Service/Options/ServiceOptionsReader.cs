using System.ComponentModel;
using System.Reflection;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Service.Options;

/// <summary>Reads and checks the options before anything else is built, so that an invalid one is reported in one line and nothing is
/// served.</summary>
internal static class ServiceOptionsReader
{
    /// <summary>Reads the options.</summary>
    /// <exception cref="StartException">An option is unknown, unreadable or out of bounds; the message lists all of them.</exception>
    public static ServiceOptions Read(IConfiguration configuration)
    {
        var options = new ServiceOptions();
        var wrong = new List<string>();
        foreach (var given in configuration.GetSection(ServiceOptions.Section).GetChildren())
        {
            if (
                typeof(ServiceOptions).GetProperty(given.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                is not { } property
            )
                wrong.Add(Unknown(given.Key));
            else if (!TrySet(options, property, given.Value ?? string.Empty))
                wrong.Add(
                    $"{ServiceOptions.Section}:{property.Name} is '{given.Value}'; needed: {Needed(property.PropertyType)}; correct it, or "
                        + $"leave it out for the default"
                );
        }

        wrong.AddRange(ServiceLimits.All.Select(limit => limit.Check(options)).OfType<string>());
        AddMissing(wrong, nameof(options.Catalog), options.Catalog, Directory.Exists, "folder");
        AddMissing(wrong, nameof(options.Model), options.Model, Directory.Exists, "folder");
        AddMissing(wrong, nameof(options.Policies), options.Policies, File.Exists, "file");
        AddMissing(wrong, nameof(options.KeyFile), options.KeyFile, File.Exists, "file");
        AddMissing(wrong, nameof(options.JwtKeyFile), options.JwtKeyFile, File.Exists, "file");
        AddMissing(wrong, nameof(options.CertificateFile), options.CertificateFile, File.Exists, "file");
        AddMissing(wrong, nameof(options.CertificateKeyFile), options.CertificateKeyFile, File.Exists, "file");
        AddMissing(wrong, nameof(options.ClientCaFile), options.ClientCaFile, File.Exists, "file");
        AddMissing(wrong, nameof(options.ModelRoot), options.ModelRoot, Directory.Exists, "folder");
        AddMissing(wrong, nameof(options.Batches), options.Batches, Directory.Exists, "folder");
        if ((options.JwtAuthority ?? options.JwtKeyFile) is not null && options.JwtAudience is null)
            wrong.Add($"{ServiceOptions.Section}:{nameof(options.JwtAudience)} is not set; needed: the audience tokens must name; set it");
        foreach (var scope in options.CertificateScopes.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ScopeNames.Read([scope]) == Scope.None)
                wrong.Add(
                    $"{ServiceOptions.Section}:{nameof(options.CertificateScopes)} names '{scope}'; needed: score, record, assess, admin, "
                        + $"separated by semicolons; correct it"
                );
        }

        return wrong.Count == 0 ? options : throw new StartException(string.Join(" | ", wrong));
    }

    private static bool TrySet(ServiceOptions options, PropertyInfo property, string text)
    {
        try
        {
            // A number would be parsed as an enum value that may not exist.
            if (property.PropertyType.IsEnum && !Enum.GetNames(property.PropertyType).Contains(text, StringComparer.OrdinalIgnoreCase))
                return false;
            property.SetValue(options, TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(text));
            return true;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            // The converters report neither the option nor what it needs; the caller does.
            return false;
        }
    }

    private static string Needed(Type type) =>
        type == typeof(TimeSpan) ? "a time as hours:minutes:seconds"
        : type.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(type).Select(n => n.ToLowerInvariant()))}"
        : type == typeof(bool) ? "true or false"
        : $"a {type.Name}";

    private static string Unknown(string name)
    {
        var known = typeof(ServiceOptions)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => p.Name)
            .Order(StringComparer.Ordinal)
            .ToList();
        var nearest = NearestName.Of(name, known);
        return $"{ServiceOptions.Section}:{name} is not an option; needed: one of {string.Join(", ", known)}; "
            + $"{(nearest is null ? "remove it" : $"the nearest is {nearest}")}";
    }

    private static void AddMissing(List<string> wrong, string option, string? path, Func<string, bool> exists, string what)
    {
        if (path is not null && !exists(path))
            wrong.Add(
                $"{ServiceOptions.Section}:{option} is '{path}'; needed: an existing {what}; correct the path, or leave it out for the "
                    + $"default"
            );
    }
}
