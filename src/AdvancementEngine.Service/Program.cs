using AdvancementEngine.Service.Hosting;

return await ServiceHost.Run(() =>
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    return builder
        .AddServiceOptions()
        .AddLogging()
        .AddTelemetry()
        .AddBundle()
        .AddRanking()
        .AddHealth()
        .AddReflection()
        .ListenOnLoopback()
        .Build()
        .MapService()
        .SayWhere();
});
