@echo off
rem Starts Sealbench: with a command headless, without one the workbench. Needs Java 21 or newer.
setlocal
set "here=%~dp0"
set "java=java"
if exist "%here%jre\bin\java.exe" set "JAVA_HOME=%here%jre"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not exist "%here%lib\sealbench.jar" (
  echo error: sealbench.bat: this folder holds no built product. Build it with mvnw package first. 1>&2
  exit /b 70
)
if "%~1"=="" goto workbench
rem Big numbers need the optimising compiler; what reads and shows ends before that compiler pays.
set compiler=-XX:-DisplayVMOutput "-XX:CompilerDirectivesFile=%here%lib\compiler.json"
for %%b in (emulator demo import) do (
  if "%~1"=="%%b" set "compiler=-XX:+TieredCompilation"
  if "%~2"=="%%b" set "compiler=-XX:+TieredCompilation"
)
"%java%" -XX:+UseSerialGC -Xms64m -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions %compiler% -Xlog:disable --enable-native-access=ALL-UNNAMED -Djdk.tls.rejectClientInitiatedRenegotiation=true "-Dsealbench.home=%here%." -cp "%here%lib\sealbench.jar" org.sealbench.cli.Main %*
exit /b %ERRORLEVEL%
:workbench
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
"%java%" -Xmx1g --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED -Djdk.tls.rejectClientInitiatedRenegotiation=true "-Dsealbench.home=%here%." -jar "%launcher%" -data "%LOCALAPPDATA%\Sealbench\workspace"
rem 23: the window asks to be started again.
if %ERRORLEVEL%==23 goto workbench
exit /b %ERRORLEVEL%
