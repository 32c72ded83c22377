namespace AdvancementEngine.Data;

/// <summary>Who may read a written file.</summary>
public enum FileReaders
{
    /// <summary>Whoever the process's file mask lets: for files without personal data.</summary>
    ByMask = 0,

    /// <summary>Its owner alone (0600): for files with personal data. On Windows the folder's own rights decide.</summary>
    Owner = 1,
}
