# The atlas with its database, built in the image. Nothing needs to be writable when it runs:
#   docker build -t atlas . && docker run --read-only --tmpfs /tmp -p 8080:8080 atlas

FROM node:22-bookworm-slim AS libraries
WORKDIR /atlas
COPY package.json package-lock.json libman.json .npmrc ./
COPY src/KazakhDzungar.Web/restore-libraries.mjs src/KazakhDzungar.Web/
RUN npm ci --omit=dev --no-audit --no-fund --loglevel=error && node src/KazakhDzungar.Web/restore-libraries.mjs

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /atlas
COPY . .
COPY --from=libraries /atlas/wwwroot/lib wwwroot/lib
RUN dotnet publish src/KazakhDzungar.Web --configuration Release --output /app --property:RestoreClientLibraries=false
RUN dotnet /app/KazakhDzungar.Web.dll build

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_URLS=http://+:8080 DOTNET_EnableDiagnostics=0
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "KazakhDzungar.Web.dll"]
