### คอนโซลของเจ้าหน้าที่: หน้า ป้ายกำกับ และข้อความเมื่อทำบางอย่างไม่ได้

console-title = ฝ่ายซัพพอร์ต { $brand }
console-skip = ข้ามไปที่เนื้อหา
console-nav = หน้า
console-nav_queue = คิว
console-nav_operators = เจ้าหน้าที่
console-find = ค้นหาทิกเก็ตด้วยหมายเลข
console-find_placeholder = หมายเลขทิกเก็ต
console-language = ภาษา
console-your_zone = เวลาที่แสดงเป็นเวลาของ { $zone }
console-live = อัปเดตสด
console-live_paused = หยุดชั่วคราว
console-copy = คัดลอก
console-close = ปิด
console-nobody = ยังไม่มีใคร

## เข้าสู่ระบบ

console-log_in = เข้าสู่ระบบ
console-log_in_name = ชื่อ
console-log_in_password = รหัสผ่าน
console-log_in_button = เข้าสู่ระบบ
console-log_in_help = ผู้ดูแลระบบเป็นผู้สร้างบัญชี ไม่มีใครในทีมจะขอรหัสผ่านของคุณ
console-log_in_wrong = ชื่อกับรหัสผ่านไม่ตรงกัน ตรวจทั้งสองช่องแล้วลองอีกครั้ง
console-log_in_limited = ลองผิดหลายครั้งเกินไป รอห้านาทีแล้วลองใหม่
console-log_in_stale = แบบฟอร์มนี้เก่าเกินไป หรือเบราว์เซอร์ไม่เก็บคุกกี้ของหน้านี้ ลองอีกครั้ง
console-log_out = ออกจากระบบ

## เมื่อทำไม่ได้

console-problem_forbidden_title = บทบาทของคุณทำไม่ได้
console-problem_forbidden = บัญชีของคุณเปิดหน้านี้หรือทำขั้นตอนนี้ไม่ได้ ถ้าจำเป็นต้องทำ ให้ติดต่อผู้ดูแลระบบ
console-problem_token_title = ลองอีกครั้ง
console-problem_token = หน้านี้หมดอายุแล้ว จึงไม่มีอะไรเปลี่ยนแปลง ย้อนกลับ โหลดหน้าใหม่ แล้วลองอีกครั้ง
console-problem_not_found_title = ไม่พบข้อมูล
console-problem_not_found = ไม่มีหน้าหรือทิกเก็ตนี้ ตรวจหมายเลขอีกครั้ง
console-problem_too_big_title = ยาวเกินไป
console-problem_too_big = ข้อความยาวเกินกว่าจะส่งในครั้งเดียว ยังไม่มีอะไรเปลี่ยนแปลง ย้อนกลับไปย่อให้สั้นลง
console-problem_failed_title = เกิดข้อผิดพลาด
console-problem_failed = ระบบของเราขัดข้อง ลองอีกครั้ง ถ้ายังเป็นอยู่ ให้แจ้งหมายเลขเหตุขัดข้องด้านล่างแก่ผู้ดูแลระบบ
console-problem_incident = หมายเลขเหตุขัดข้อง
console-problem_back = กลับไปที่คิว

## คำบอกสถานะ

console-status_open = เปิดอยู่
console-status_claimed = มีผู้รับแล้ว
console-status_resolved = ตอบแล้ว
console-status_closed = ปิดแล้ว
console-urgency_urgent = ด่วน
console-urgency_high = สูง
console-urgency_normal = ปกติ
console-urgency_low = ต่ำ
console-role_operator = เจ้าหน้าที่
console-role_supervisor = หัวหน้างาน
console-role_administrator = ผู้ดูแลระบบ
console-channel_telegram = Telegram
console-channel_web = เว็บไซต์
console-callback_scheduled = นัดไว้แล้ว
console-callback_done = โทรแล้ว
console-callback_cancelled = ยกเลิกแล้ว
console-callback_in_chat = ตอบในแชท
console-callback_asap = เร็วที่สุด

## คิว

console-queue_title = { $count ->
        [0] คิว
       *[other] ({ $count }) คิว
    }
console-queue_tabs = แสดง
console-queue_tab_all = ทั้งหมด
console-queue_tab_mine = ของฉัน
console-queue_tab_unclaimed = ยังไม่มีผู้รับ
console-queue_tab_overdue = เกินกำหนด
console-queue_tab_answered = ตอบแล้ว
console-queue_empty_all = ไม่มีใครรออยู่ พักได้เลย
console-queue_empty_mine = คุณยังไม่ได้รับทิกเก็ตไหนไว้
console-queue_empty_unclaimed = ทุกทิกเก็ตมีผู้รับแล้ว
console-queue_empty_overdue = ไม่มีทิกเก็ตเกินกำหนด
console-queue_empty_answered = ยังไม่มีทิกเก็ตที่ตอบแล้ว
console-queue_any_topic = ทุกหัวข้อ
console-queue_any_language = ทุกภาษา
console-queue_filter = กรอง
console-queue_announcement = ทิกเก็ตที่ยังไม่มีผู้รับ { $unclaimed } รายการ { $overdue ->
        [0] ไม่มีรายการเกินกำหนด
       *[other] เกินกำหนด { $overdue } รายการ
    }
console-urgency = ความเร่งด่วน
console-ticket = ทิกเก็ต
console-topic = หัวข้อ
console-user_language = ภาษาของผู้ใช้
console-due = กำหนดตอบ
console-answered = ตอบเมื่อ
console-call = โทรกลับ
console-channel = ช่องทาง
console-claimed_by = ผู้รับ
console-claimed_by_you = คุณ
console-overdue_by = เกินกำหนด { $duration }
console-claim = รับทิกเก็ต
console-claim_number = รับทิกเก็ต { $number }

## คีย์บอร์ด

console-keys = แป้นลัด
console-keys_on = เปิดใช้แป้นลัดแบบปุ่มเดียว
console-keys_down = ทิกเก็ตถัดไป
console-keys_up = ทิกเก็ตก่อนหน้า
console-keys_open = เปิดทิกเก็ต
console-keys_claim = รับทิกเก็ต
console-keys_reply = เขียนคำตอบ
console-keys_note = เขียนโน้ต
console-keys_queue = กลับไปที่คิว
console-keys_show = แสดงแป้นลัดเหล่านี้

## ทิกเก็ต

console-opened_at = เปิดเมื่อ { $time }
console-due_at = กำหนดตอบ { $time } ({ $relative })
console-claimed_by_name = ผู้รับ: { $name }
console-release = คืนเข้าคิว
console-changed = ทิกเก็ตนี้เปลี่ยนไปหลังจากที่คุณเปิด
console-reload = แสดงข้อมูลปัจจุบัน
console-conversation = บทสนทนา
console-conversation_empty = ยังไม่มีข้อความ
console-secret_removed_here = มีข้อมูลลับถูกตัดออกจากข้อความนี้ก่อนบันทึก
console-picture = ภาพหน้าจอจากผู้ใช้
console-author_user = ผู้ใช้
console-author_bot = บอท
console-details = รายละเอียดจากผู้ใช้
console-details_none = ผู้ใช้ไม่ได้ให้รายละเอียด
console-detail_transaction_hash = แฮชธุรกรรม
console-detail_account = บัญชี
console-detail_chain = เครือข่าย
console-detail_amount = จำนวน
console-detail_coin = เหรียญ
console-detail_steps = ขั้นตอนที่ทำ
console-detail_error_message = ข้อความแสดงข้อผิดพลาด
console-detail_app_version = เวอร์ชันของแอป
console-detail_vpn = VPN
console-detail_recent_changes = สิ่งที่เปลี่ยนไปล่าสุด
console-detail_description = คำอธิบาย

## ข้อมูลลับที่ถูกตัดออก

console-guard_recovery_phrase = ผู้ใช้พิมพ์วลีกู้คืนลงในแชทนี้ ระบบตัดออกแล้วและไม่ได้บันทึกไว้ที่ไหน แต่ให้ถือว่ามีคนอื่นรู้แล้ว ต้องย้ายทุกอย่างไปกระเป๋าใหม่ที่มีวลีกู้คืนชุดใหม่ ห้ามถามหาวลีเด็ดขาด
console-guard_private_key = ผู้ใช้พิมพ์คีย์ส่วนตัวลงในแชทนี้ ระบบตัดออกแล้วและไม่ได้บันทึกไว้ที่ไหน แต่ให้ถือว่ามีคนอื่นรู้แล้ว ต้องย้ายทุกอย่างในบัญชีนั้นไปกระเป๋าใหม่ที่มีวลีกู้คืนชุดใหม่ ห้ามถามหาคีย์เด็ดขาด
console-guard_possible_key = ผู้ใช้ส่งอักขระ 64 ตัวที่อาจเป็นคีย์ส่วนตัวหรือแฮชธุรกรรม ระบบตัดออกแล้วและไม่ได้บันทึกไว้ที่ไหน ห้ามถามหาคีย์เด็ดขาด

## การตรวจสอบบนบล็อกเชน

console-lookup = บนบล็อกเชน
console-lookup_pending = ยังรออยู่
console-lookup_confirmed = ยืนยันแล้ว
console-lookup_failed = ไม่สำเร็จ
console-lookup_replaced = ถูกแทนที่
console-lookup_not_found = ไม่พบ
console-lookup_unreachable = โหนดไม่ตอบ
console-lookup_confirmations = จำนวนการยืนยัน
console-lookup_block_time = เวลาของบล็อก
console-lookup_sender = จาก
console-lookup_recipient = ถึง
console-lookup_token = โทเค็นที่โอน
console-lookup_token_recipient = ผู้รับโทเค็น
console-lookup_fee = ค่าธรรมเนียมเครือข่าย
console-lookup_nonce = Nonce
console-lookup_reason = เหตุผลที่ระบุ
console-lookup_asked_at = ตรวจเมื่อ { $time }

## โทรกลับ

console-code = รหัสยืนยันตัวผู้โทร
console-code_help = บอกรหัสนี้ก่อน ผู้ใช้เห็นรหัสเดียวกันในแชท จึงรู้ว่าสายนี้มาจากเราจริง ห้ามขอให้ผู้ใช้อ่านรหัสเด็ดขาด
console-code_hidden = รับทิกเก็ตก่อน จึงจะเห็นรหัสยืนยันตัวผู้โทรและเบอร์โทร
console-contact = ช่องทางติดต่อ
console-reveal = แสดงเบอร์โทร
console-reveal_help = ระบบจะบันทึกว่าคุณเปิดดู
console-window_user = เวลาของผู้ใช้
console-window_utc = UTC
console-call_outcome = ผลการโทรเป็นอย่างไร
console-call_reached = ติดต่อได้ โทรเรียบร้อย
console-call_no_answer = ไม่รับสาย
console-call_wrong_number = เบอร์ผิด
console-call_note_no_answer = โทรแล้ว ไม่รับสาย
console-call_note_wrong_number = โทรแล้ว เบอร์ผิด

## คำตอบ

console-reply = ตอบและปิดงาน
console-reply_language = ผู้ใช้อ่าน { $language } ({ $native }) กรุณาเขียนเป็นภาษานี้
console-reply_label = คำตอบถึงผู้ใช้
console-reply_help = บอทจะแจ้งคำตอบในแชทของผู้ใช้ แล้วถามว่าแก้ได้หรือยัง ห้ามถามหาวลี คีย์ รหัสผ่าน หรือรหัสใด ๆ ห้ามให้ที่อยู่กระเป๋าสำหรับโอน และห้ามให้เบอร์โทร
console-reply_claim_first = รับทิกเก็ตก่อนจึงจะตอบได้
console-reply_kept = สิ่งที่คุณเขียนไว้ (ยังไม่ได้ส่ง)
console-resolve = ส่งและปิดงาน
console-rating = คะแนน
console-stars = { $stars } จาก 5 ดาว
console-stopped_secret = ยังไม่ได้ส่ง: ข้อความนี้มีสิ่งที่เป็นหรืออาจเป็นวลีกู้คืนหรือคีย์ส่วนตัว ให้ตัดออก ระบบบันทึกการระงับนี้ไว้แล้ว
console-stopped_address = ยังไม่ได้ส่ง: ข้อความนี้มีที่อยู่กระเป๋า เราไม่ส่งที่อยู่ เพราะผู้ใช้อาจโอนเข้าไป ให้ตัดออก ระบบบันทึกการระงับนี้ไว้แล้ว
console-stopped_phone = ยังไม่ได้ส่ง: ข้อความนี้มีเบอร์โทร เราไม่มีเบอร์ให้ผู้ใช้โทรเข้า เพราะมิจฉาชีพมักใช้เบอร์ซัพพอร์ตปลอมหลอกผู้ใช้ ให้ตัดออก ระบบบันทึกการระงับนี้ไว้แล้ว
console-stopped_asks_secret = ยังไม่ได้ส่ง: อ่านแล้วเหมือนเราขอวลีกู้คืน คีย์ส่วนตัว รหัสผ่าน หรือรหัสใด ๆ เราไม่มีวันทำแบบนั้น ให้เขียนใหม่ ระบบบันทึกการระงับนี้ไว้แล้ว
console-refused_reply_empty = กรุณาเขียนคำตอบก่อน
console-refused_too_long = ข้อความนี้ยาวเกิน 4,000 ตัวอักษร กรุณาย่อให้สั้นลง
console-refused_not_yours = ทำได้เฉพาะผู้ที่รับทิกเก็ตไว้ ผู้รับตอนนี้: { $holder }
console-conflict_claim = รับทิกเก็ตนี้ไม่ได้แล้ว ผู้รับตอนนี้: { $holder }
console-conflict_changed = ทิกเก็ตเปลี่ยนไประหว่างนี้ จึงยังไม่ได้ทำอะไร ดูข้อมูลปัจจุบันก่อน สิ่งที่คุณพิมพ์ไว้ยังอยู่ตรงนี้
console-conflict_no_call = ไม่มีนัดโทรแล้ว จึงไม่แสดงเบอร์

## โน้ตและประวัติ

console-history = โน้ตและประวัติ
console-note_label = โน้ตถึงเพื่อนร่วมทีม
console-note_placeholder = โน้ตถึงเพื่อนร่วมทีม ผู้ใช้จะไม่เห็น
console-note_add = เพิ่มโน้ต
console-refused_note_empty = กรุณาเขียนโน้ตก่อน
console-refused_note_secret = ยังไม่ได้บันทึก: โน้ตนี้มีสิ่งที่เป็นหรืออาจเป็นวลีกู้คืนหรือคีย์ส่วนตัว ให้ตัดออก
console-event_opened = เปิดทิกเก็ต
console-event_joined = เพิ่มข้อมูลในทิกเก็ต
console-event_claim = รับทิกเก็ต
console-event_release = คืนทิกเก็ตเข้าคิว
console-event_note = เขียนโน้ต
console-event_resolve = ตอบแล้ว
console-event_confirm = แจ้งว่าแก้ได้แล้ว
console-event_reopen = เปิดทิกเก็ตใหม่อีกครั้ง
console-event_rated = ให้คะแนน
console-event_callback_set = ขอให้โทรกลับ
console-event_callback_done = โทรแล้ว
console-event_callback_cancel = ยกเลิกนัดโทร
console-event_callback_move = เลื่อนนัดโทร

## ข้อความหลังทำเสร็จ

console-done_claimed = ทิกเก็ตนี้เป็นของคุณแล้ว
console-done_released = คืนทิกเก็ตเข้าคิวแล้ว
console-done_noted = เพิ่มโน้ตแล้ว
console-done_resolved = กำลังส่งคำตอบ บอทจะถามผู้ใช้ว่าแก้ได้หรือยัง
console-done_called = บันทึกแล้วว่าโทรเรียบร้อย

## เจ้าหน้าที่

console-operators_help = เพิ่มหรือปิดใช้งานบัญชีบนเซิร์ฟเวอร์ผ่านบรรทัดคำสั่ง
console-operators_role = บทบาท
console-operators_state = สถานะ
console-operators_active = เปิดใช้งาน
console-operators_disabled = ปิดใช้งาน
console-operators_browser_language = ตามเบราว์เซอร์
