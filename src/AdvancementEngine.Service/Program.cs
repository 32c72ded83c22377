using AdvancementEngine.Service.Hosting;

if (OpenFiles.TooFew() is { } problem)
{
    Console.Error.WriteLine($"Not started: {problem}");
    return ServiceHost.Usage;
}

return await ServiceHost.Run(() =>
{
    // Settings are read once, at startup. Watching their files would need file watches, which the system may have run out of.
    string[] arguments = ["--hostBuilder:reloadConfigOnChange=false", .. args];
    var builder = WebApplication.CreateSlimBuilder(
        new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory }
    );
    return builder
        .AddServiceOptions()
        .AddLogging()
        .AddTelemetry()
        .AddKeeping()
        .AddBundle()
        .AddSecurity()
        .AddCalls()
        .AddHealth()
        .AddReflection()
        .Listen()
        .Build()
        .MapService()
        .SayWhere();
});
