using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Store;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance store migrate|export|delete</c>: manages the service's records from the command line.</summary>
internal static class StoreVerb
{
    private const string Needed = "; needed: ";

    /// <summary>The verb with its sub-verbs.</summary>
    public static Command Create() =>
        new("store", "Migrate the service's database to this version, export its outcomes for training, or delete a person's records.")
        {
            Migrate(),
            Export(),
            Delete(),
        };

    private static Option<string> Store() =>
        new("--store")
        {
            Description = "SQLite file or PostgreSQL connection string.",
            Required = true,
            HelpName = "STORE",
        };

    private static Command Migrate()
    {
        var store = Store();
        var verb = new Command("migrate", "Migrate the tables to this version. Running it again changes nothing.") { store };
        verb.SetAction(parsed =>
            Guard(() =>
            {
                var records = new RecordStore(new StoreOptions(parsed.GetRequiredValue(store)));
                var done = records.Migrate();
                parsed.InvocationConfiguration.Output.WriteLine(
                    done.Count == 0 ? $"{records.Shown}: already up to date" : $"{records.Shown}: {string.Join(", ", done)}"
                );
            })
        );
        return verb;
    }

    private static Command Export()
    {
        var store = Store();
        var output = new Option<string>("--out")
        {
            Description = "Folder to write the observations to.",
            Required = true,
            HelpName = "DIR",
        };
        var catalog = new Option<string?>("--catalog") { Description = "Catalog folder. Default: the shipped catalog.", HelpName = "DIR" };
        var program = new Option<string?>("--program")
        {
            Description = "Export only records from callers limited to this program.",
            HelpName = "ID",
        };
        var feedback = new Option<bool>("--with-feedback")
        {
            Description = "Count 'not interested' as an outcome that did not happen, and 'done' as completed.",
        };
        var simulated = new Option<bool>("--simulated") { Description = "Mark the people as made-up." };
        var verb = new Command("export", "Write recorded outcomes as observations for 'advance train --data'.")
        {
            store,
            output,
            catalog,
            program,
            feedback,
            simulated,
        };
        verb.SetAction(parsed =>
            Guard(() =>
            {
                StoreObservations.Write(
                    StoreObservations.Existing(parsed.GetRequiredValue(store)),
                    parsed.GetValue(catalog),
                    parsed.GetValue(program),
                    parsed.GetValue(feedback),
                    parsed.GetValue(simulated),
                    parsed.GetRequiredValue(output),
                    parsed.InvocationConfiguration.Output
                );
            })
        );
        return verb;
    }

    private static Command Delete()
    {
        var store = Store();
        var person = new Option<string>("--person")
        {
            Description = "The person's pseudonym, or the id with --secret.",
            Required = true,
            HelpName = "ID",
        };
        var secret = new Option<string?>("--secret") { Description = "File with the secret used to create pseudonyms.", HelpName = "FILE" };
        var verb = new Command("delete", "Delete all of a person's records from every table.") { store, person, secret };
        verb.SetAction(parsed =>
            Guard(() =>
            {
                var records = StoreObservations.Existing(parsed.GetRequiredValue(store));
                var id = Pseudonym(parsed.GetRequiredValue(person), parsed.GetValue(secret));
                var rows = records.Delete(null, id);
                if (rows == 0)
                    throw new DataException(
                        new DataProblem(
                            records.Shown,
                            0,
                            null,
                            $"no rows of {id}; nothing was deleted",
                            "a person with records in this store",
                            "correct --person, --secret or --store"
                        )
                    );
                parsed.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows deleted"));
            })
        );
        return verb;
    }

    // Deleting nothing must never look like success.
    private static string Pseudonym(string person, string? secret)
    {
        if (person.Trim().Length == 0)
            throw new DataException(new DataProblem("--person", 0, null, "nothing", "a person's pseudonym or id", "fill it in"));
        if (secret is not null)
            return Pseudonyms.OpenExisting(secret).Of(person.Trim());
        return Pseudonyms.IsPseudonym(person.Trim())
            ? person.Trim()
            : throw new DataException(
                new DataProblem(
                    "--person",
                    0,
                    null,
                    DataProblem.Quote(person),
                    "a pseudonym (p- and 32 hexadecimal digits), or an id with --secret",
                    "add --secret with the service's pseudonym secret"
                )
            );
    }

    /// <summary>Reports a problem with a store as a problem of the option.</summary>
    internal static int Guard(Action act)
    {
        try
        {
            act();
            return ExitCodes.Done;
        }
        catch (StoreException e)
        {
            throw new DataException(Problem(e.Message), e);
        }
    }

    // The message has found, needed and remedy, but refers to the service's settings, which are options here.
    private static DataProblem Problem(string message)
    {
        var text = message
            .Replace("Service:Store", "--store", StringComparison.Ordinal)
            .Replace("Service:PseudonymSecret", "--secret", StringComparison.Ordinal);
        var needed = text.IndexOf(Needed, StringComparison.Ordinal);
        var remedy = needed < 0 ? -1 : text.IndexOf("; ", needed + Needed.Length, StringComparison.Ordinal);
        return remedy < 0
            ? new("--store", 0, null, text, "a usable store", "correct --store")
            : new("--store", 0, null, text[..needed], text[(needed + Needed.Length)..remedy], text[(remedy + 2)..]);
    }
}
