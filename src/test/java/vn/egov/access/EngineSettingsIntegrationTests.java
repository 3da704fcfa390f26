package vn.egov.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the engine could run or read for an intruder, and does not. */
@RunningApplication
class EngineSettingsIntegrationTests {

  @LocalServerPort private int port;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private RepositoryService repository;
  @Autowired private Probes.Flag flag;

  private String instance;
  private String task;

  @BeforeEach
  void open() {
    flag.lower();
    instance = runtime.startProcessInstanceByKey(Probes.PROCESS, Map.of("unitCode", "S01")).getId();
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  @AfterEach
  void close() {
    runtime.deleteProcessInstance(instance, "end of test");
  }

  /** FEEL and JUEL come with the engine and its forms; none of them is a language of scripts. */
  @Test
  void thereIsNoLanguageForScripts() {
    assertThat(new ScriptEngineManager().getEngineFactories())
        .extracting(ScriptEngineFactory::getEngineName)
        .isSubsetOf("juel", "feel-scala", "feel-scala-unary-tests");
    for (String type :
        List.of(
            "groovy.lang.GroovyShell",
            "org.codehaus.groovy.jsr223.GroovyScriptEngineFactory",
            "org.mozilla.javascript.Context",
            "org.graalvm.polyglot.Context",
            "org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory",
            "org.python.util.PythonInterpreter",
            "org.jruby.Ruby")) {
      assertThatThrownBy(() -> Class.forName(type))
          .as(type)
          .isInstanceOf(ClassNotFoundException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"groovy", "javascript", "JavaScript", "ecmascript", "python", "ruby"})
  void aScriptInAProcessIsNotRun(String language) {
    String process = "script-" + language.toLowerCase(java.util.Locale.ROOT);
    String id =
        repository
            .createDeployment()
            .addModelInstance(
                process + ".bpmn",
                Bpmn.createExecutableProcess(process)
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .scriptTask()
                    .scriptFormat(language)
                    .scriptText("flag.raise()")
                    .endEvent()
                    .done())
            .deploy()
            .getId();
    try {
      assertThatThrownBy(() -> runtime.startProcessInstanceByKey(process))
          .isInstanceOf(ProcessEngineException.class)
          .hasMessageContaining("scripting engine");
      assertThat(flag.isRaised()).isFalse();
    } finally {
      repository.deleteDeployment(id, true);
    }
  }

  /** By an officer at the door of the own task, and by the service behind it. */
  @Test
  void aSerializedJavaObjectIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new ArrayList<>(List.of("x")));
    }
    String object = Base64.getEncoder().encodeToString(bytes.toByteArray());
    String variable =
        "{\"variables\":{\"answers\":{\"value\":\""
            + object
            + "\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"java.util.ArrayList\","
            + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}";
    Visitor officer = Visitor.program(port, "officer-s01", "demo");
    for (String action : List.of("/complete", "/submit-form")) {
      assertThat(officer.post("/engine-rest/task/" + task + action, variable).statusCode())
          .as(action)
          .isBetween(400, 599);
    }
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    assertThatThrownBy(
            () ->
                runtime.setVariable(
                    instance,
                    "x",
                    Variables.serializedObjectValue(object)
                        .objectTypeName("java.util.ArrayList")
                        .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                        .create()))
        .hasMessageContaining("Java serialization format is prohibited");
  }

  /** Attack 28, in part: a model that would read a file or another machine is refused unread. */
  @Test
  void externalEntitiesOfAModelAreNotRead() throws IOException {
    try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      elsewhere.setSoTimeout(300);
      String bpmn =
          """
          <?xml version="1.0"?>
          <!DOCTYPE d [<!ENTITY x SYSTEM "http://127.0.0.1:%d/x">]>
          <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
            <process id="xxe" isExecutable="true"><documentation>&x;</documentation></process>
          </definitions>
          """
              .formatted(elsewhere.getLocalPort());
      assertThatThrownBy(
              () ->
                  repository
                      .createDeployment()
                      .addInputStream(
                          "xxe.bpmn",
                          new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)))
                      .deploy())
          .isInstanceOf(RuntimeException.class);
      assertThatThrownBy(elsewhere::accept).as("somebody came").isInstanceOf(IOException.class);
      assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("xxe").count())
          .isZero();
    }
  }

  /** What people type stays text. */
  @Test
  void expressionsInValuesAreNotEvaluated() {
    Visitor officer = Visitor.program(port, "officer-s01", "demo");
    officer.post(
        "/engine-rest/task/" + task + "/complete",
        "{\"variables\":{\"note\":{\"value\":\"${flag.raise()}\",\"type\":\"String\"}}}");
    officer.get("/engine-rest/task?assignee=%24%7Bflag.raise()%7D&maxResults=5");
    officer.get("/engine-rest/task?assigneeExpression=%24%7Bflag.raise()%7D&maxResults=5");
    assertThat(flag.isRaised()).isFalse();
    instance = runtime.startProcessInstanceByKey(Probes.PROCESS, Map.of("unitCode", "S01")).getId();
  }
}
