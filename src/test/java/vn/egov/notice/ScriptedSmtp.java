package vn.egov.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that misbehaves as a test wants, always at the same port. */
final class ScriptedSmtp implements AutoCloseable {

  enum Mood {
    FINE,
    /** Takes the connection and says nothing. */
    SILENT,
    /** Keeps the message and drops the connection before saying so. */
    DROPPING
  }

  /** What it has taken: to whom, and its id. */
  record Taken(String receiver, String messageId, String whole) {}

  private final int port;
  private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private volatile Mood mood = Mood.FINE;
  private volatile Runnable whileReceiving = () -> {};
  private volatile ServerSocket server;

  ScriptedSmtp() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    port = server.getLocalPort();
    serve(server);
  }

  int port() {
    return port;
  }

  List<Taken> taken() {
    synchronized (taken) {
      return List.copyOf(taken);
    }
  }

  void forget() {
    taken.clear();
    refused.clear();
    mood = Mood.FINE;
    whileReceiving = () -> {};
  }

  void be(Mood next) {
    mood = next;
  }

  void refuse(String... receivers) {
    refused.addAll(List.of(receivers));
  }

  void acceptAgain(String receiver) {
    refused.remove(receiver);
  }

  void whileReceiving(Runnable action) {
    whileReceiving = action;
  }

  void goDown() {
    close();
  }

  void comeUp() {
    try {
      ServerSocket next = new ServerSocket();
      next.setReuseAddress(true);
      next.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      server = next;
      serve(next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(ServerSocket socket) {
    Thread listener =
        new Thread(
            () -> {
              while (!socket.isClosed()) {
                try {
                  Socket visitor = socket.accept();
                  Thread talk = new Thread(() -> talk(visitor), "scripted-smtp-talk");
                  talk.setDaemon(true);
                  talk.start();
                } catch (IOException e) {
                  return;
                }
              }
            },
            "scripted-smtp");
    listener.setDaemon(true);
    listener.start();
  }

  private void talk(Socket visitor) {
    try (visitor;
        var in =
            new BufferedReader(
                new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))) {
      OutputStream out = visitor.getOutputStream();
      if (mood == Mood.SILENT) {
        in.readLine();
        return;
      }
      say(out, "220 scripted");
      String receiver = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
        if (verb.equals("RCPT")) {
          receiver = line.replaceAll(".*<(.*)>.*", "$1");
          boolean no = refused.contains(receiver);
          say(out, no ? "550 5.1.1 no such mailbox" : "250 ok");
        } else if (verb.equals("DATA")) {
          say(out, "354 go on");
          take(in, receiver);
          if (mood == Mood.DROPPING) {
            return;
          }
          say(out, "250 taken");
        } else if (verb.equals("QUIT")) {
          say(out, "221 bye");
          return;
        } else {
          say(out, "250 ok");
        }
      }
    } catch (IOException e) {
      // Whoever hangs up has heard enough.
    }
  }

  private void take(BufferedReader in, String receiver) throws IOException {
    StringBuilder whole = new StringBuilder();
    String id = "";
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      whole.append(line).append("\n");
      if (line.startsWith("Message-ID: ")) {
        id = line.substring("Message-ID: ".length());
      }
    }
    whileReceiving.run();
    taken.add(new Taken(receiver, id, whole.toString()));
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
