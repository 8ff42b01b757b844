"""Runs Jupyter's own kernel tests against this engine; JUPYTER_PATH says where the kernelspec lies."""
import time
import unittest

import jupyter_kernel_test


class EngineTests(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": '"abc".ToUpperI', "matches": {"ToUpperInvariant"}},
    ]
    complete_code_samples = ["1 + 1", "var x = 3;"]
    incomplete_code_samples = ["if (true) {", "Console.WriteLine("]
    invalid_code_samples = ["var = ;"]
    code_generate_error = 'throw new Exception("bad");'
    code_execute_result = [
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "1 + 1", "mime": "text/html"},
        {"code": '"third"', "result": "third"},
    ]
    code_display_data = [{"code": 'display(5, "text/plain", "text/html");', "mime": "text/plain"}]
    code_history_pattern = "*1 + 1*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console.WriteLine"

    def test_interrupt_keeps_state(self):
        self.flush_channels()
        self.execute_helper("var kept = 42;")
        self.kc.execute("while (true) { }")
        time.sleep(1)
        self.km.interrupt_kernel()
        reply = self.get_non_kernel_info_reply(timeout=10)
        self.assertEqual(reply["content"]["ename"], "Interrupted")
        self.flush_channels()
        _, outputs = self.execute_helper("kept.ToString()")
        self.assertEqual(outputs[0]["content"]["data"]["text/plain"], "42")

    def test_update_display_data(self):
        self.flush_channels()
        _, outputs = self.execute_helper('var slot = display("a"); slot.Update("b");')
        kinds = [message["msg_type"] for message in outputs]
        self.assertEqual(kinds, ["display_data", "update_display_data"])

    def test_large_message(self):
        self.flush_channels()
        _, outputs = self.execute_helper("new string('x', 5000000)")
        self.assertEqual(len(outputs[0]["content"]["data"]["text/plain"]), 5000000)

    def test_restart(self):
        self.flush_channels()
        self.execute_helper("var gone = 1;")
        self.km.restart_kernel(now=False)
        self.kc.wait_for_ready(timeout=30)
        self.flush_channels()
        reply, _ = self.execute_helper("gone")
        self.assertEqual(reply["content"]["ename"], "CS0103")


if __name__ == "__main__":
    unittest.main(defaultTest="EngineTests")
